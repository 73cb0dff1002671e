let segmenter: Intl.Segmenter | undefined;

/**
 * Where words begin in a text that has no spaces between them (Chinese, Japanese, Thai …), in UTF-16 code units; never before punctuation, which
 * belongs to the word in front of it. The dictionaries are the browser's.
 */
export function wordSeams(text: string): readonly number[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ index, isWordLike }) =>
    isWordLike && index > 0 ? index : [],
  );
}
