import type { Issue } from '@/lib/delivery/issue';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostMedia } from '@/lib/domain/post';
import { textFor, type PostDraft } from './content-for';
import { cutToFit } from './cut-to-fit';

/** Whether `repair` has an answer; smaller copies and missing words need more than the draft. */
export const isRepairable = ({ code }: Issue): boolean =>
  !['empty-post', 'alt-missing', 'banned-word', 'media-made-smaller'].includes(code);

/**
 * The draft without the trouble, changing as little as can be. `platforms`: all that the post may go to; a text that is too long for one of
 * several is cut for that one only.
 */
export function repair(
  draft: PostDraft,
  issue: Issue,
  spec: PlatformSpec,
  platforms: readonly string[],
): PostDraft {
  const { code, mediaIndex = -1 } = issue;
  const withMedia = (change: (item: PostMedia, index: number) => PostMedia | null): PostDraft => ({
    ...draft,
    media: draft.media.flatMap((item, index) => change(item, index) ?? []),
  });
  switch (code) {
    case 'too-long': {
      const text = cutToFit(textFor(draft, spec.id), spec.text);
      const ownText = spec.id in draft.variants || platforms.length > 1;
      return ownText
        ? { ...draft, variants: { ...draft.variants, [spec.id]: { text } } }
        : { ...draft, text };
    }
    case 'too-many-media':
      return withMedia((item, index) => (index < spec.images.count.max ? item : null));
    case 'media-unsupported':
      return withMedia((item, index) => (index === mediaIndex ? null : item));
    case 'alt-too-long': {
      const { max } = spec.images.alt;
      return withMedia((item, index) =>
        index === mediaIndex ? { ...item, alt: cutToFit(item.alt, [{ unit: 'graphemes', max }]) } : item,
      );
    }
    case 'link-card-dropped':
      return { ...draft, link: null };
    case 'too-many-langs':
      return { ...draft, langs: draft.langs.slice(0, spec.langs.max) };
    default:
      return draft;
  }
}
