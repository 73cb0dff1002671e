/** Letters that Unicode doesn't decompose but that people search without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const SPECIAL = /[ßæœøđðłıþ]/g;
const BEYOND_ASCII = /[^\x00-\x7f]/;
/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. Not every \p{Mn}: in Thai, Devanagari or kana a mark is a letter's
 * other half.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;

/**
 * A text as it is compared in a search: lower case, without accents, ligatures and stylistic forms, so that "acai" finds "AÇAÍ". Not for
 * showing, and not of the same length.
 */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // Taken apart before as well as after: 𝑨 is a capital only once it is an A, and İ gets its dot off as a small letter only.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}
