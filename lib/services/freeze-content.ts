import { failure, type Failure, type FailureCode } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { ContentMedia, Post, PostContent } from '@/lib/domain/post';
import { fail, ok, type Result } from '@/lib/domain/result';
import { checkPost } from '@/lib/delivery/check-post';
import type { Issue } from '@/lib/delivery/issue';
import { planParts } from '@/lib/delivery/plan-parts';
import { asContentMedia } from '@/lib/domain/as-content-media';
import { fitImage } from './fit-image';
import { withLink } from '@/lib/text/with-link';
import type { World } from './world';

/** Issues that have a failure, and so a sentence, of their own. */
const FAILURE_OF: Readonly<Partial<Record<Issue['code'], FailureCode>>> = {
  'empty-post': 'empty-post',
  'too-long': 'too-long',
  'alt-too-long': 'too-long',
  'too-many-media': 'too-many-media',
  'media-unsupported': 'media-unsupported',
  'too-many-films': 'too-many-media',
  'film-not-alone': 'too-many-media',
  'film-too-large': 'media-too-large',
  'film-too-long': 'media-too-large',
  'part-too-long': 'too-long',
  'comment-too-long': 'too-long',
  'poll-option-too-long': 'too-long',
  'reply-unsupported': 'not-supported',
  'quote-unsupported': 'not-supported',
  'poll-unsupported': 'not-supported',
  'followers-unsupported': 'not-supported',
};

/**
 * The exact copy of a post that one account will publish (promise P4): variant text, the parts that follow the first, alt texts,
 * and for images over the platform's limit the smaller copy. Fails with the first rule of the platform that the post breaks.
 */
export async function freezeContent(
  world: World,
  post: Post,
  spec: PlatformSpec,
): Promise<Result<PostContent, Failure>> {
  const media: ContentMedia[] = [];
  for (const used of post.media) {
    const { assetId } = used;
    const asset = await world.library.media.get(assetId);
    if (!asset) return fail(failure('media-missing', assetId));
    media.push(asContentMedia(asset, used, spec));
  }
  const hasCard = post.link !== null && (spec.linkCardWithImages || media.length === 0);
  const card = hasCard ? post.link : null;
  const text = post.variants[spec.id]?.text ?? post.text;
  const whole = {
    ...(spec.linkInText ? { text: withLink(text, card), link: null } : { text, link: card }),
    media,
    langs: post.langs.slice(0, spec.langs.max),
  };
  const error = checkPost(whole, post.extras, spec).find(({ severity }) => severity === 'error');
  if (error) {
    const detail = error.actual === undefined ? error.code : `${error.actual} of ${error.max} ${error.unit}`;
    return fail(failure(FAILURE_OF[error.code] ?? 'rejected', detail));
  }
  const fitted: ContentMedia[] = [];
  for (const item of media) {
    const result = await fitImage(world, item, spec.images);
    if (!result.ok) return result;
    fitted.push(result.value);
  }
  return ok({ ...whole, ...planParts(whole.text, post.extras, spec), media: fitted });
}
