/** X's length: addresses count 23, most letters of Latin and its neighbours 1, the rest and whole emoji 2 (twitter-text, version 3). */
export function weigh(text: string): number {
  const without = text.replace(/https?:\/\/\S+/g, '');
  const links = text.match(/https?:\/\/\S+/g)?.length ?? 0;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(without)];
  return letters.reduce((sum, { segment }) => sum + weighOne(segment), links * 23);
}

function weighOne(grapheme: string): number {
  if (/\p{Emoji_Presentation}|\u{FE0F}/u.test(grapheme)) return 2;
  return [...grapheme].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const light =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247);
    return sum + (light ? 1 : 2);
  }, 0);
}
