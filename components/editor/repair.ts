import { besideWarning } from '@/lib/delivery/beside-warning';
import type { Issue } from '@/lib/delivery/issue';
import type { MediaKind } from '@/lib/domain/media-asset';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostMedia } from '@/lib/domain/post';
import { textFor, type PostDraft } from './content-for';
import { cutToFit } from './cut-to-fit';

/** Whether `repair` has an answer; smaller copies and missing words need more than the draft. */
export const isRepairable = ({ code }: Issue): boolean =>
  !['empty-post', 'alt-missing', 'banned-word', 'media-made-smaller'].includes(code);

interface RepairContext {
  /** Of the network that the issue is about. */
  readonly spec: PlatformSpec;
  /** All that the post may go to. */
  readonly platforms: readonly string[];
  readonly kindOf: (assetId: string) => MediaKind | undefined;
}

/** The draft without the trouble, changing as little as can be: a text that is too long for one of several is cut for that one only. */
export function repair(
  draft: PostDraft,
  issue: Issue,
  { spec, platforms, kindOf }: RepairContext,
): PostDraft {
  const { code, kind, mediaIndex = -1 } = issue;
  const withMedia = (change: (item: PostMedia, index: number) => PostMedia | null): PostDraft => ({
    ...draft,
    media: draft.media.flatMap((item, index) => change(item, index) ?? []),
  });
  switch (code) {
    case 'too-long': {
      if (issue.parts !== undefined) return { ...draft, extras: { ...draft.extras, thread: true } };
      const text = cutToFit(textFor(draft, spec.id), besideWarning(spec, draft.extras).text);
      const ownText = spec.id in draft.variants || platforms.length > 1;
      return ownText
        ? { ...draft, variants: { ...draft.variants, [spec.id]: { text } } }
        : { ...draft, text };
    }
    case 'too-many-media':
      return withMedia((item, index) => (index < spec.images.count.max ? item : null));
    case 'too-many-films': {
      const ofKind = draft.media.filter(({ assetId }) => kindOf(assetId) === kind);
      const surplus = new Set(ofKind.slice(issue.max));
      return withMedia((item) => (surplus.has(item) ? null : item));
    }
    case 'film-not-alone':
      return withMedia((item) => (kindOf(item.assetId) === kind ? item : null));
    case 'media-unsupported':
    case 'film-too-large':
    case 'film-too-long':
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
