import type { MediaKind } from '@/lib/domain/media-asset';
import type { TextUnit } from '@/lib/domain/text-unit';

/** Something about a post that a network would refuse (`error`), that the person should know (`warning`), or that Tend settles by itself (`notice`). */
export interface Issue<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'notice';
  /** Index into `content.media` where it is about one of them. */
  readonly mediaIndex?: number;
  /** What it is about, where it may be a film or a sound. */
  readonly kind?: MediaKind;
  readonly actual?: number;
  readonly max?: number;
  readonly unit?: TextUnit | 'bytes' | 'count' | 'seconds';
}

export type IssueCode = BasicIssueCode | FilmIssueCode;

/** What can go wrong with words, images and a link: all that the popup makes. */
export type BasicIssueCode =
  | 'empty-post'
  | 'too-long'
  | 'too-many-media'
  | 'media-unsupported'
  /** Over the limit; a smaller copy will be posted in its place. */
  | 'media-made-smaller'
  | 'alt-missing'
  | 'alt-too-long'
  | 'link-card-dropped'
  | 'too-many-langs'
  | 'banned-word';

export type FilmIssueCode =
  | 'too-many-films'
  | 'film-too-large'
  | 'film-too-long'
  /** The network shows it alone, and there is something beside it. */
  | 'film-not-alone';

const RANK = { error: 0, warning: 1, notice: 2 };

/** Sorts errors before warnings before notices. */
export const worstFirst = (a: Issue, b: Issue): number => RANK[a.severity] - RANK[b.severity];
