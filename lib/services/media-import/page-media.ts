import { library } from '@/lib/db/library';
import { canvasCodec } from './canvas-codec';
import type { ImportIo } from './media-io';
import { readVideo } from './read-video';

/** The real world of the media services in one of Tend's own pages. */
export const pageMedia: ImportIo = {
  library,
  clock: { now: () => Date.now() },
  newId: () => crypto.randomUUID(),
  codec: canvasCodec,
  readVideo,
};
