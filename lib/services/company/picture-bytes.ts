import type { ProfileValue } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import { fail, ok, type Result } from '@/lib/domain/result';
import { canvasCodec } from '../media-import/canvas-codec';
import { makeSmallerCopy } from '../media-import/make-smaller-copy';
import type { World } from '../world';

/** Values with the bytes of their pictures, made smaller where the platform wants that. `media-missing`, `media-broken`, `media-too-large`, `media-unsupported`. */
export async function withBytes(
  world: World,
  { pictures }: ProfileApi,
  values: readonly ProfileValue[],
): Promise<Result<readonly ProfileBytes[], Failure>> {
  const loaded: ProfileBytes[] = [];
  for (const { field, lines, asset } of values) {
    const limits = pictures[field];
    if (!limits) loaded.push({ field, lines });
    else if (asset === null) loaded.push({ field, lines: [], bytes: null });
    else {
      const bytes = await bytesOf(world, asset ?? '', limits);
      if (!bytes.ok) return bytes;
      loaded.push({ field, lines: [], bytes: bytes.value });
    }
  }
  return ok(loaded);
}

async function bytesOf(
  world: World,
  assetId: string,
  limits: { readonly maxBytes: number; readonly types: readonly string[] },
): Promise<Result<Blob, Failure>> {
  const fitting = await makeSmallerCopy({ ...world, codec: canvasCodec }, assetId, limits);
  if (!fitting.ok) return fitting;
  const { id, mime } = fitting.value;
  const row = await world.library.mediaBlobs.get(id);
  if (!row) return fail(failure('media-missing', id));
  try {
    return ok(new Blob([await row.blob.arrayBuffer()], { type: mime }));
  } catch (error) {
    // The row is there, its file isn't: https://github.com/w3c/IndexedDB/issues/423.
    return fail(failure('media-missing', `${id}: ${String(error)}`));
  }
}
