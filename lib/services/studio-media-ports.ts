import { library } from '@/lib/db/library';
import { canvasCodec } from './media-import/canvas-codec';
import { hashBlob } from './media-import/hash-blob';
import { readSound } from './media-import/read-sound';
import { readVideo } from './media-import/read-video';
import { remakeThumb } from './media-import/remake-thumb';
import { pageMediaPorts } from './page-media-ports';

/** Takes in files of every kind and size. */
export const studioMediaPorts = {
  ...pageMediaPorts({ hash: hashBlob, readVideo, readSound }),
  remakeThumb: (assetId: string) =>
    remakeThumb({ library, codec: canvasCodec, readVideo, readSound }, assetId),
};
