import type { Failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { ImageLimits } from '@/lib/domain/platform';
import type { ContentMedia } from '@/lib/domain/post';
import { ok, type Result } from '@/lib/domain/result';
import { canvasCodec } from './media-import/canvas-codec';
import { makeSmallerCopy } from './media-import/make-smaller-copy';
import type { World } from './world';

/** The image itself where it fits the platform (films and sounds as they are), else a smaller copy: made once, kept, and told in the log. */
export async function fitImage(
  world: World,
  item: ContentMedia,
  limits: ImageLimits,
): Promise<Result<ContentMedia, Failure>> {
  const maxBytes = limits.bytes.max;
  if (item.kind !== 'image' || item.bytes <= maxBytes) return ok(item);
  const known = await world.library.media
    .filter(({ copyOf, bytes }) => copyOf === item.assetId && bytes <= maxBytes)
    .first();
  if (known) return ok(asCopy(known, item));
  const target = { maxBytes, types: limits.types };
  const copy = await makeSmallerCopy({ ...world, codec: canvasCodec }, item.assetId, target);
  return copy.ok ? ok(asCopy(copy.value, item)) : copy;
}

/** The same picture in fewer bytes: alt text and focus point hold for it, too. */
const asCopy = ({ id, mime, bytes, width, height }: MediaAsset, item: ContentMedia): ContentMedia => ({
  ...item,
  ...{ assetId: id, mime, bytes, width, height },
});
