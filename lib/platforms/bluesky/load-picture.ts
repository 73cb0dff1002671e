import { failure, type Failure } from '@/lib/domain/failure';
import { MEDIA_HEAD_BYTES, mediaTypeOf } from '@/lib/domain/media-type';
import type { MediaPort } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import spec from './spec';

/**
 * The bytes of an asset, looked at: names and declared types lie, and files get lost or cut. The Blob has the type that its first bytes
 * show. `media-missing`, `media-broken` (empty, or no picture at all), `media-unsupported`, `media-too-large` (over `maxBytes`).
 */
export async function loadPicture(
  assetId: string,
  maxBytes: number,
  media: MediaPort,
): Promise<Result<Blob, Failure>> {
  const loaded = await media.load(assetId);
  if (!loaded.ok) return loaded;
  const blob = loaded.value;
  const type = mediaTypeOf(new Uint8Array(await blob.slice(0, MEDIA_HEAD_BYTES).arrayBuffer()));
  if (type === null) return fail(failure('media-broken', `${blob.size} bytes, ${assetId}`));
  if (!spec.images.types.includes(type)) return fail(failure('media-unsupported', type));
  if (blob.size > maxBytes) return fail(failure('media-too-large', `${blob.size} of ${maxBytes} bytes`));
  return ok(blob.slice(0, blob.size, type));
}
