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
  /** Into how many parts a text that is too long could be cut, where the network has threads. */
  readonly parts?: number;
  /** Which part of a thread it is about, or which option of a poll; 1 for the first. */
  readonly part?: number;
}

export type IssueCode = BasicIssueCode | FilmIssueCode | ExtrasIssueCode;

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

/** What can go wrong with a thread and with what goes beside text, media and link. */
export type ExtrasIssueCode =
  /** A part of a thread that can't be cut any further. */
  | 'part-too-long'
  | 'comment-too-long'
  | 'comment-unsupported'
  | 'reply-unsupported'
  | 'reply-not-understood'
  | 'quote-unsupported'
  | 'quote-not-understood'
  | 'warning-unsupported'
  | 'followers-unsupported'
  | 'unlisted-unsupported'
  | 'poll-unsupported'
  | 'poll-too-few'
  | 'poll-too-many'
  | 'poll-option-too-long'
  | 'poll-option-twice'
  | 'poll-length'
  | 'poll-with-media';

const RANK = { error: 0, warning: 1, notice: 2 };

/** Sorts errors before warnings before notices. */
export const worstFirst = (a: Issue, b: Issue): number => RANK[a.severity] - RANK[b.severity];
