import type { MediaAsset } from './media-asset';
import type { PlatformSpec } from './platform';
import type { ContentMedia, PostMedia } from './post';

/** What a platform is sent of an asset that a post uses; a focus point only where the platform knows it. */
export function asContentMedia(
  asset: MediaAsset,
  { alt, focus }: Pick<PostMedia, 'alt' | 'focus'>,
  { features }: Pick<PlatformSpec, 'features'>,
): ContentMedia {
  const { id, kind, mime, bytes, width, height, seconds } = asset;
  return {
    ...{ assetId: id, kind, mime, bytes, width, height, alt },
    ...(seconds === null ? {} : { seconds }),
    ...(focus && features.focus && kind === 'image' ? { focus } : {}),
  };
}
