const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters as a person sees them (UAX #29). */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
