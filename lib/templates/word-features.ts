import { foldText } from '@/lib/text/fold-text';

/** Addresses, and who is spoken to: they say nothing of what is asked. */
const NOISE = /\bhttps?:\/\/\S+|@[\p{L}\p{N}._-]+/giu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces: there a word is taken as its neighbouring pairs of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What a text consists of, in any language: its words without accents, cut to `stem` letters (so that "deliver" and "delivery" are one; all
 * letters without `stem`). Each once.
 */
export function wordFeatures(text: string, stem = Infinity): Set<string> {
  const features = new Set<string>();
  for (const [word] of foldText(text.replace(NOISE, ' ')).matchAll(WORD)) {
    if (!UNSPACED.test(word)) {
      features.add(word.length > stem ? word.slice(0, stem) : word);
      continue;
    }
    const letters = [...word];
    if (letters.length === 1) features.add(word);
    for (let at = 0; at + 1 < letters.length; at++) features.add(`${letters[at]}${letters[at + 1]}`);
  }
  return features;
}
