import { canvasCodec } from './media-import/canvas-codec';
import { importMedia, type ImportOptions } from './media-import/import-media';
import { makeSmallerCopy } from './media-import/make-smaller-copy';
import type { ImportIo } from './media-import/media-io';
import { fetchLinkCard } from './link-card/fetch-link-card';
import { keepPicture } from './link-card/keep-picture';
import { library } from '@/lib/db/library';
import type { ImageLimits } from '@/lib/domain/platform';

const bound = (...request: Parameters<typeof fetch>): Promise<Response> => fetch(...request);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The media services with the real world of one of Tend's own pages; entrypoints hand them to the components. */
export function pageMediaPorts(looks: Pick<ImportIo, 'hash' | 'readVideo' | 'readSound'>) {
  const media: ImportIo = {
    library,
    clock: { now: () => Date.now() },
    newId: () => crypto.randomUUID(),
    codec: canvasCodec,
    ...looks,
  };
  return {
    importMedia: (files: readonly File[], options: ImportOptions) => importMedia(media, files, options),
    makeSmallerCopy: (assetId: string, { bytes, types }: ImageLimits) =>
      makeSmallerCopy(media, assetId, { maxBytes: bytes.max, types }),
    fetchLinkCard: (url: string, clientId: string | null, signal: AbortSignal) =>
      fetchLinkCard(url, clientId, { media, signal, parse, fetch: bound }),
    fetchLinkPicture: (url: string, clientId: string | null, signal: AbortSignal) =>
      keepPicture(url, clientId, { media, signal, fetch: bound }),
  };
}
