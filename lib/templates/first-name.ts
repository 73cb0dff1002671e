/** What a display name carries besides the name: pictures, flags, symbols, and what joins or colours them. */
const DECORATION =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{So}\p{Sk}\u200d\ufe0e\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/gu;
/** Control characters, line ends, and marks that turn the direction of what follows. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** "(she/her)", "[open]", quoted nicknames. */
const ASIDE = /\([^)]*\)|\[[^\]]*\]|（[^）]*）|【[^】]*】|"[^"]*"|“[^”]*”|«[^»]*»/gu;
/** What a job, a place or a shop is set off with. */
const TAIL = /\s+[-–—•·~]\s+.*$|\s*[|｜/\\:;,、].*$/su;
/** Scripts that write a name without spaces, family name first: it is used whole. */
const WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const TITLES = words(
  'dr dra prof profa mr mrs ms mx miss sir dame lord lady rev fr herr frau sr sra srta don doña dom dona mme mlle señor señora ing dott dottssa d-r г-н г-жа',
);
/** A name that begins so is a shop's. */
const ARTICLES = words('the a an la le les el los las l’ der die das o os as il lo gli');
/** Half of a name, which nobody is called by. */
const HALVES = words('abd abdul abdel abu abou bin ibn umm عبد أبو ابو أم ام');
const INITIAL = /^\p{L}\.?$/u;

/**
 * What somebody is called by who shows this display name; null where there is nothing to call them by (empty, only emoji, or a user name).
 * A title with one word stays whole ("Dr. House"), and so do names in Chinese, Japanese and Korean, shops ("The Bread Company") and what has
 * only an initial ("J. Smith"). Vietnamese names in Latin letters, where the last word is the given name, can't be told from others.
 */
export function firstName(displayName: string): string | null {
  const name = tidyName(displayName).replace(ASIDE, ' ').replace(TAIL, '');
  const all = name.split(/\s+/u).map(trimWord).filter(Boolean);
  const untitled = all.findIndex((word) => !TITLES.has(bare(word)));
  const rest = untitled < 0 ? [] : all.slice(untitled);
  const [first, second] = rest;
  if (first === undefined || isUserName(first, rest.length)) return null;
  if (WHOLE.test(first)) return rest.join(' ');
  if (second === undefined) return untitled > 0 ? all.map(calm).join(' ') : calm(first);
  if (ARTICLES.has(bare(first))) return rest.join(' ');
  if (HALVES.has(bare(first))) return `${calm(first)} ${calm(second)}`;
  if (INITIAL.test(first)) {
    const called = rest.slice(0, -1).find((word) => !INITIAL.test(word));
    return called === undefined ? rest.map(calm).join(' ') : calm(called);
  }
  return calm(first);
}

/** A display name as plain text on one line, without emoji and signs; stylised letters (𝓐𝓷𝓪) become letters. At most 100 UTF-16 units. */
export const tidyName = (name: string): string =>
  name
    .slice(0, 400)
    .replace(/[\u{1d400}-\u{1d7ff}\u{ff21}-\u{ff5a}]/gu, (letter) => letter.normalize('NFKC'))
    .replace(CONTROL, ' ')
    .replace(DECORATION, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed();

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** Without signs around it, but with the dot of a title or an initial. */
const trimWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}@\d_]+/u, '').replace(/[^\p{L}\p{M}\p{N}.’'_]+$/u, '');

const isUserName = (word: string, count: number): boolean =>
  /^@|^[^\p{L}]/u.test(word) || (count === 1 && /[\p{N}_@]/u.test(word));

/** ANA is called Ana; JP stays JP, and how somebody writes the name in small letters is theirs. */
const calm = (word: string): string => {
  const isLoud =
    word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes('.');
  if (!isLoud) return word;
  return word.replace(
    /(\p{L})(\p{L}*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase().replaceAll('i̇', 'i'),
  );
};
