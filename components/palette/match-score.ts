import { foldText } from '@/lib/text/fold-text';

/** How well a query fits a text: null where it doesn't, more is better. Every word of the query must be found, in any order. */
export function matchScore(query: string, text: string): number | null {
  const folded = foldText(text);
  let sum = 0;
  for (const word of foldText(query).split(/\s+/).filter(Boolean)) {
    const score = wordScore(word, folded);
    if (score === null) return null;
    sum += score;
  }
  // Of two that fit alike the shorter is meant.
  return sum - folded.length / 1_000;
}

function wordScore(word: string, text: string): number | null {
  const at = text.indexOf(word);
  if (at === 0) return 100;
  if (at > 0) return isWordStart(text, at) || text.includes(` ${word}`) ? 80 : 50;
  return scatteredScore(word, text);
}

/** Letters in their order with others between: `gtl` finds "go to library". Letters that begin words count more. */
function scatteredScore(word: string, text: string): number | null {
  let from = 0;
  let starts = 0;
  for (const letter of word) {
    const at = nextAt(text, letter, from);
    if (at === -1) return null;
    if (isWordStart(text, at)) starts += 1;
    from = at + 1;
  }
  // Mostly in the middle of words is chance, not meaning.
  return starts * 2 >= word.length ? (20 * starts) / word.length : null;
}

function nextAt(text: string, letter: string, from: number): number {
  if (text[from] === letter) return from;
  const start = text.indexOf(` ${letter}`, from);
  return start === -1 ? text.indexOf(letter, from) : start + 1;
}

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
