import { planParts } from '@/lib/delivery/plan-parts';
import { asContentMedia } from '@/lib/domain/as-content-media';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { ContentMedia, Post, PostContent } from '@/lib/domain/post';
import { withLink } from '@/lib/text/with-link';

/** What of a post is written in the editor. */
export type PostDraft = Pick<
  Post,
  'id' | 'clientId' | 'text' | 'variants' | 'media' | 'link' | 'langs' | 'tags' | 'category' | 'extras'
>;

/** The text as it goes to a platform: its own where there is one. */
export const textFor = ({ text, variants }: Pick<PostDraft, 'text' | 'variants'>, platform: string): string =>
  variants[platform]?.text ?? text;

/** The same as it will be seen: in its parts, with what the platform knows of the rest. */
export function previewFor(
  post: PostDraft,
  spec: PlatformSpec,
  assets: ReadonlyMap<string, MediaAsset>,
): PostContent {
  const content = contentFor(post, spec, assets);
  return {
    ...content,
    ...planParts(sentText(post, spec), post.extras, spec),
    ...(spec.linkInText ? { link: null } : {}),
  };
}

/** The whole text as it is sent: with the link where the network makes the card of it itself. */
export const sentText = (post: Pick<PostDraft, 'text' | 'variants' | 'link'>, spec: PlatformSpec): string =>
  spec.linkInText ? withLink(textFor(post, spec.id), post.link) : textFor(post, spec.id);

/** What a platform would be sent, before images are made smaller. Assets that are not known (yet) are left out. */
export function contentFor(
  post: PostDraft,
  spec: PlatformSpec,
  assets: ReadonlyMap<string, MediaAsset>,
): PostContent {
  const media = post.media.flatMap((used): ContentMedia[] => {
    const asset = assets.get(used.assetId);
    return asset ? [asContentMedia(asset, used, spec)] : [];
  });
  return { text: textFor(post, spec.id), media, link: post.link, langs: post.langs };
}
