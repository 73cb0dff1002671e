import { failure, type Failure } from '@/lib/domain/failure';
import { MEDIA_HEAD_BYTES, mediaTypeOf } from '@/lib/domain/media-type';
import type { MediaPort } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';

/** What may be sent of a kind of file. */
export interface FileLimits {
  readonly maxBytes: number;
  /** MIME types. */
  readonly types: readonly string[];
}

/**
 * The bytes of an asset, looked at: names and declared types lie, and files get lost or cut. The Blob has the type that its first bytes
 * show; it is not read beyond them, so a film stays on the disk. `media-missing`, `media-broken` (empty, or nothing that is known),
 * `media-unsupported`, `media-too-large` (over `maxBytes`).
 */
export async function loadFile(
  assetId: string,
  { maxBytes, types }: FileLimits,
  media: MediaPort,
): Promise<Result<Blob, Failure>> {
  const loaded = await media.load(assetId);
  if (!loaded.ok) return loaded;
  const blob = loaded.value;
  let head: Uint8Array;
  try {
    head = new Uint8Array(await blob.slice(0, MEDIA_HEAD_BYTES).arrayBuffer());
  } catch (error) {
    // The row is there, the file behind it isn't: https://github.com/w3c/IndexedDB/issues/423.
    return fail(failure('media-missing', `${assetId}: ${String(error)}`));
  }
  const type = mediaTypeOf(head);
  if (type === null) return fail(failure('media-broken', `${blob.size} bytes, ${assetId}`));
  if (!types.includes(type)) return fail(failure('media-unsupported', type));
  if (blob.size > maxBytes) return fail(failure('media-too-large', `${blob.size} of ${maxBytes} bytes`));
  return ok(blob.slice(0, blob.size, type));
}
