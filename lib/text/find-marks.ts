import { dropOverlaps } from './drop-overlaps';
import { findLinks } from './find-links';
import { findMentions, type Mention } from './find-mentions';
import { findTags, type Tag } from './find-tags';
import type { Link } from './link';

/** What a client draws differently from plain text. */
export type Mark =
  | (Link & { readonly kind: 'link' })
  | (Mention & { readonly kind: 'mention' })
  | (Tag & { readonly kind: 'tag' });

/** Links, mentions and tags of a text, in order and without overlaps: of two that collide the one that begins first stays. */
export const findMarks = (text: string): readonly Mark[] =>
  dropOverlaps([
    ...findLinks(text).map((link) => ({ ...link, kind: 'link' as const })),
    ...findMentions(text).map((mention) => ({ ...mention, kind: 'mention' as const })),
    ...findTags(text).map((tag) => ({ ...tag, kind: 'tag' as const })),
  ]);
