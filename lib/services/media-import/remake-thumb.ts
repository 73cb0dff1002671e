import type { MediaKind } from '@/lib/domain/media-asset';
import { makeThumb } from './make-thumb';
import type { ImportIo } from './media-io';

type ThumbIo = Pick<ImportIo, 'library' | 'codec' | 'readVideo' | 'readSound'>;

/** Two at a time would decode two large pictures at once. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the small picture of an asset again, from its file: on a full disk they are the first to go. Null where the file is lost or has no
 * picture; a picture that can't be kept, because the disk is still full, is given all the same.
 */
export function remakeThumb(io: ThumbIo, assetId: string): Promise<Blob | null> {
  const made = last.then(() => remake(io, assetId));
  last = made.catch(() => null);
  return made;
}

async function remake(io: ThumbIo, assetId: string): Promise<Blob | null> {
  const { library } = io;
  const asset = await library.media.get(assetId);
  const stored = await library.mediaBlobs.get(assetId);
  if (!asset || !stored) return null;
  const blob = await pictureOf(io, asset.kind, stored.blob);
  if (blob) await library.mediaThumbs.put({ id: assetId, blob }).catch(() => undefined);
  return blob;
}

async function pictureOf(io: ThumbIo, kind: MediaKind, file: Blob): Promise<Blob | null> {
  if (kind === 'image') {
    const picture = await io.codec.decode(file);
    if (!picture.ok) return null;
    const thumb = await makeThumb(picture.value);
    picture.value.close();
    return thumb;
  }
  const { signal } = new AbortController();
  const film = await (kind === 'video' ? io.readVideo(file, signal) : io.readSound(file, signal));
  return film.ok ? film.value.thumb : null;
}
