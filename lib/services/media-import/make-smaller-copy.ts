import type { MediaAsset } from '@/lib/domain/media-asset';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, type Result } from '@/lib/domain/result';
import { hashWhole } from './hash-whole';
import { makeThumb } from './make-thumb';
import type { MediaIo } from './media-io';
import { shrinkImage, type ShrinkTarget } from './shrink-image';
import { storeAsset, type AssetFacts } from './store-asset';

/**
 * Writes an image of the library again so that it fits a network's limit, and keeps the result as an asset of its own (`copyOf`); the
 * original stays. The same shape, no EXIF (so no place either). Works in the background as in a page. An image that fits already is given
 * back as it is.
 */
export async function makeSmallerCopy(
  io: MediaIo,
  assetId: string,
  { maxBytes, types }: Pick<ShrinkTarget, 'maxBytes' | 'types'>,
): Promise<Result<MediaAsset, Failure>> {
  const asset = await io.library.media.get(assetId);
  const stored = await io.library.mediaBlobs.get(assetId);
  if (!asset || !stored) return fail(failure('media-missing', assetId));
  if (asset.kind !== 'image') return fail(failure('media-unsupported', asset.mime));
  if (asset.bytes <= maxBytes && types.includes(asset.mime)) return { ok: true, value: asset };
  const picture = await io.codec.decode(stored.blob);
  if (!picture.ok) return picture;
  try {
    const shrunk = await shrinkImage(picture.value, {
      ...{ maxBytes, types, from: asset.mime, bytes: asset.bytes },
    });
    if (!shrunk.ok) return shrunk;
    const { blob, width, height } = shrunk.value;
    const { clientId, name, alt } = asset;
    const found = {
      id: await hashWhole(blob),
      mime: blob.type,
      width,
      height,
      copyOf: asset.copyOf ?? asset.id,
    };
    const facts: AssetFacts = { ...found, clientId, kind: 'image', name, alt, seconds: null };
    const args = { name, before: String(asset.bytes), after: String(blob.size) };
    const line = { kind: 'media-resized', by: 'tend', args } as const;
    return await storeAsset(io, facts, blob, await makeThumb(picture.value), line);
  } finally {
    picture.value.close();
  }
}
