let segmenter: Intl.Segmenter | undefined;

/**
 * The grapheme clusters of a text, in order, lazily. Grapheme boundaries don't depend on the language (UAX #29, section 3), so
 * one segmenter, made on first use, serves all: making one costs more than counting a post with it.
 */
export function segmentGraphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
