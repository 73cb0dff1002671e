import type { Span } from './span';

/** A link as it stands in a text, and where it leads. */
export interface Link extends Span {
  /** Absolute http(s) address, ASCII only. */
  readonly uri: string;
}
