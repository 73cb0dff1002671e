import type { Span } from './span';

/** In text order, without those that begin inside of one before them: facets of one record must not overlap. */
export function dropOverlaps<T extends Span>(spans: readonly T[]): readonly T[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
