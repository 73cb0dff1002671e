import type { TextUnit } from '@/lib/domain/text-unit';

/** Something about a post that a network would refuse (`error`), that the person should know (`warning`), or that Tend settles by itself (`notice`). */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning' | 'notice';
  /** Index into `content.media` where it is about one of them. */
  readonly mediaIndex?: number;
  readonly actual?: number;
  readonly max?: number;
  readonly unit?: TextUnit | 'bytes' | 'count';
}

export type IssueCode =
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
