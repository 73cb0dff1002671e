import { MEDIA_HEAD_BYTES, mediaTypeOf } from '@/lib/domain/media-type';
import { hashWhole } from '../media-import/hash-whole';
import { makeThumb } from '../media-import/make-thumb';
import type { MediaIo } from '../media-import/media-io';
import { shrinkImage } from '../media-import/shrink-image';
import { storeAsset } from '../media-import/store-asset';
import { readCapped } from './read-capped';

export interface PictureIo {
  readonly fetch: typeof fetch;
  readonly media: MediaIo;
  readonly signal: AbortSignal;
}

/** `thumb` of app.bsky.embed.external takes no more: https://github.com/bluesky-social/atproto lexicons/app/bsky/embed/external.json, read 2026-11. */
export const LINK_PICTURE_BYTES = 1_000_000;
/** Larger files are not meant for cards. */
const FETCHED_BYTES = 12_000_000;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Fetches a page's picture and keeps it, made smaller if it must be, as an asset that the media library doesn't list (`copyOf`). Null
 * where that fails for any reason (most often its host is another one, not allowed yet): a card without a picture is a card.
 */
export async function keepPicture(
  address: string,
  clientId: string | null,
  { fetch, media, signal }: PictureIo,
): Promise<string | null> {
  const bytes = await fetchBytes(address, fetch, signal);
  const mime = bytes && mediaTypeOf(bytes.subarray(0, MEDIA_HEAD_BYTES));
  if (!bytes || !mime || !mime.startsWith('image/')) return null;
  const original = new Blob([bytes], { type: mime });
  const picture = await media.codec.decode(original);
  if (!picture.ok) return null;
  try {
    const fits = original.size <= LINK_PICTURE_BYTES && TYPES.includes(mime);
    const { width, height } = picture.value;
    const target = { maxBytes: LINK_PICTURE_BYTES, types: TYPES, from: mime, bytes: original.size };
    const kept = fits ? { blob: original, width, height } : await shrunk(picture.value, target);
    if (!kept) return null;
    const id = await hashWhole(kept.blob);
    const name = new URL(address).hostname;
    const facts = {
      ...{ id, clientId, kind: 'image', name, mime: kept.blob.type, width: kept.width, height: kept.height },
      ...{ seconds: null, alt: '', copyOf: await hashWhole(original) },
    } as const satisfies Parameters<typeof storeAsset>[1];
    const line = { kind: 'media-added', by: 'person', args: { name } } as const;
    const stored = await storeAsset(media, facts, kept.blob, await makeThumb(picture.value), line);
    return stored.ok ? id : null;
  } finally {
    picture.value.close();
  }
}

async function shrunk(...request: Parameters<typeof shrinkImage>) {
  const result = await shrinkImage(...request);
  return result.ok ? result.value : null;
}

async function fetchBytes(
  address: string,
  fetch: PictureIo['fetch'],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { bytes, whole } = await readCapped(response, FETCHED_BYTES);
    return response.ok && whole ? bytes : null;
  } catch {
    return null;
  }
}
