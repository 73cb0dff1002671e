import { segmentGraphemes } from './segment-graphemes';

/**
 * One code unit is one grapheme here: ASCII, Latin letters with marks, dashes, quotes and currency signs. CR is left out because CR LF is a single grapheme
 * (UAX #29, GB3).
 */
const PLAIN = /^[\n\t\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u20a0-\u20c0]*$/;

/**
 * Counts what a person sees as characters: extended grapheme clusters (Unicode UAX #29), the unit of `maxGraphemes` in AT
 * Protocol lexicons (https://atproto.com/specs/lexicon, read 2026-11-24). The rules are those of the Unicode version the
 * browser has; a server with an older one may count the newest emoji sequences as more.
 */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of segmentGraphemes(text)) count += 1;
  return count;
}
