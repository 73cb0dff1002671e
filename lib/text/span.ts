/** A range of a text in UTF-16 code units, as `slice` takes it: `end` is exclusive. Never splits a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
