import type { DiffPart, DiffParts } from '@/lib/domain/drift';
import { segmentGraphemes } from '@/lib/text/segment-graphemes';
import { plainText } from './plain-text';

/** Words, groups of digits, white space, and single signs; writing without spaces goes grapheme by grapheme. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}'’_]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s'’_]+/gu;
const BY_GRAPHEME = /[^\p{L}\p{M}\p{N}\s]/u;
/** Tables grow with the product of both texts' differing pieces: beyond this only what they begin and end with is compared. */
const MOST_CELLS = 1_000_000;

/**
 * What stands at a place and what the record says, cut where they part: whole words and groups of digits, so that a person reads what changed
 * rather than which letters. Quotes, dashes and spaces that only look different are the same. Joined, the parts give the whole texts.
 */
export function diffParts(here: string, record: string): DiffParts {
  const [a, b] = [piecesOf(here), piecesOf(record)];
  const [sameA, sameB] = [a.map(() => false), b.map(() => false)];
  let start = 0;
  while (start < a.length && start < b.length && alike(a[start], b[start])) {
    sameA[start] = sameB[start] = true;
    start += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && alike(a[endA - 1], b[endB - 1])) {
    endA -= 1;
    endB -= 1;
    sameA[endA] = sameB[endB] = true;
  }
  for (const [i, j] of longestCommon(a.slice(start, endA), b.slice(start, endB)))
    sameA[start + i] = sameB[start + j] = true;
  return { here: partsOf(a, sameA), record: partsOf(b, sameB) };
}

interface Piece {
  readonly text: string;
  readonly plain: string;
}

function piecesOf(text: string): readonly Piece[] {
  return (text.match(PIECES) ?? [])
    .flatMap((piece) =>
      BY_GRAPHEME.test(piece) ? [...segmentGraphemes(piece)].map((one) => one.segment) : piece,
    )
    .map((piece) => ({ text: piece, plain: piece.trim() === '' ? ' ' : plainText(piece) }));
}

const alike = (a: Piece | undefined, b: Piece | undefined): boolean => a?.plain === b?.plain;

/** Pairs of places of the longest common row of pieces. */
function longestCommon(a: readonly Piece[], b: readonly Piece[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0) return [];
  const width = b.length + 1;
  // One row for each piece of `a` and one more: how long the common row from there to both ends is.
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (alike(a[i], b[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Neighbours of one kind become one part. White space or a sign between two that differ differs with them. */
function partsOf(pieces: readonly Piece[], same: readonly boolean[]): readonly DiffPart[] {
  const parts: { text: string; same: boolean }[] = [];
  for (const [index, { text }] of pieces.entries()) {
    const isAlone = same[index - 1] === false && same[index + 1] === false && !/[\p{L}\p{N}]/u.test(text);
    const isSame = same[index] === true && !isAlone;
    const last = parts.at(-1);
    if (last?.same === isSame) last.text += text;
    else parts.push({ text, same: isSame });
  }
  return parts;
}
