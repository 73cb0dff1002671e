import { foldText } from '@/lib/text/fold-text';
import { addressWord } from './address-words';
import { latinDigits } from './latin-digits';
import { plainText } from './plain-text';

/** One word or number of an address in both spellings that umlauts have: `koeln` and `koln`. */
export interface AddressToken {
  /** As written, in lower case. */
  readonly raw: string;
  readonly spelled: string;
  readonly stripped: string;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** An address, or a part of one, as its words and numbers in the writing of a country (ISO 3166-1 alpha-2). */
export function addressTokens(text: string, country: string): readonly AddressToken[] {
  const plain = plainAddress(text, country);
  const words = plain.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}/-])+|#/gu,
  );
  return (words ?? [])
    .map((word) => word.replace(/^[-/]+|[-/]+$/g, ''))
    .filter((word) => word !== '')
    .map((word) => tokenOf(word, country))
    .filter(({ stripped }, index, all) => !(stripped === '#' && isUnit(all[index - 1]?.stripped ?? '')));
}

/** Words that say what kind of unit a number is; `#` stands for any of them. */
export const UNITS: readonly string[] = ['apt', 'ste', 'unit', 'rm', '#'];

const isUnit = (word: string): boolean => UNITS.includes(word);

function tokenOf(word: string, country: string): AddressToken {
  if (IDEOGRAPHIC.test(word)) return { raw: word, spelled: word, stripped: word };
  const [spelled, stripped] = [word.replace(/[äöüåøæ]/g, (letter) => UMLAUTS[letter] ?? letter), word].map(
    (form) => {
      const known = addressWord(foldText(form), country);
      // 26th is 26: streets with numbers are written both ways.
      return known.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
    },
  );
  return { raw: word, spelled: spelled ?? word, stripped: stripped ?? word };
}

function plainAddress(text: string, country: string): string {
  let plain = latinDigits(
    text
      // Before compatibility forms turn the sign into a letter.
      .replace(/(?<!\p{L})n(?:[.]?\s?[ºo°]|r\.?|o\.?|úm\.?|um\.?|\.)\s*(?=\d)/giu, ' ')
      .replace(/(\d)\.?[ºª°]/g, '$1')
      .normalize('NFKC'),
  );
  plain = plainText(plain.replace(/\n/g, ' , ')).toLowerCase().replace(/['"’]/g, '');
  if (country === 'JP' || IDEOGRAPHIC.test(plain)) plain = plainBlocks(plain);
  return (
    plain
      .replace(/(?<!\p{L})c\/\s*/gu, 'calle ')
      .replace(/(\p{L}{2,})\.(?=[\p{L}\d])/gu, '$1 ')
      .replace(/\./g, '')
      // Between words, and between a number and its letter, a hyphen says nothing; between two numbers it does.
      .replace(/(?<=\p{L})[-/](?=[\p{L}\d])|(?<=\d)-(?=\p{L})/gu, ' ')
  );
}

/** 1丁目2番3号 is 1-2-3. */
const plainBlocks = (text: string): string =>
  text
    .replace(/〒/g, '')
    .replace(/[〇一二三四五六七八九](?=丁目)/g, (digit) => String(KANJI_DIGITS.indexOf(digit)))
    .replace(/(\d)\s*(?:丁目|番地の|番地|番)\s*(?=\d)/g, '$1-')
    .replace(/(\d)\s*(?:番地|号|番)(?!\s*[室館])/g, '$1');
