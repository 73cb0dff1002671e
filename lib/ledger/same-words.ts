/**
 * Whether two texts say the same, character for character, whatever a server made of spaces, line ends, the form of quotes and dashes, and
 * the look of addresses. For "is it what was confirmed"; whether it changed since is told by comparing two readings as they are.
 */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/https?:\/\//g, '')
    .replaceAll(/[\p{White_Space}\p{Cf}\u{FE0E}\u{FE0F}]/gu, '')
    .replaceAll(/[\p{Pi}\p{Pf}"]/gu, "'")
    .replaceAll(/\p{Pd}/gu, '-');
