import { foldText } from '@/lib/text/fold-text';

export interface MarkedPart {
  /** Where it begins, in UTF-16 units. */
  readonly from: number;
  readonly text: string;
  /** Came from a variable. */
  readonly filled: boolean;
  /** One of the client's banned words. */
  readonly banned: boolean;
}

type Range = readonly [from: number, to: number];

/** Cuts a reply at the edges of what was filled in and of banned words. Ranges are `[from, to)` in UTF-16 units. */
export function markedText(
  text: string,
  filled: readonly Range[],
  bannedWords: readonly string[],
): readonly MarkedPart[] {
  const banned = bannedWords.flatMap((word) => placesOf(text, word));
  const edges = [...new Set([0, text.length, ...[...filled, ...banned].flat()])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const isIn = ([start, end]: Range): boolean => start <= from && end >= to;
    return { from, text: text.slice(from, to), filled: filled.some(isIn), banned: banned.some(isIn) };
  });
}

/** Folded letter by letter, so that places stay those of the text itself. */
function placesOf(text: string, word: string): readonly Range[] {
  const wanted = [...word].map(foldText).join('');
  if (wanted === '') return [];
  const letters = [...text];
  const starts = letters.reduce<number[]>((all, letter) => [...all, (all.at(-1) ?? 0) + letter.length], [0]);
  const found: Range[] = [];
  for (let from = 0; from < letters.length; from++) {
    let seen = '';
    let to = from;
    while (to < letters.length && seen.length < wanted.length) seen += foldText(letters[to++] ?? '');
    if (seen === wanted) found.push([starts[from] ?? 0, starts[to] ?? text.length]);
  }
  return found;
}
