import { threadCuts, type Cut, type CutLevel } from './thread-cuts';
import { wordSeams } from './word-seams';

/** Whether a text is short enough to be one part. Must hold for every shorter beginning of a text that it holds for. */
export type Fits = (part: string) => boolean;

/** A natural cut is taken where the part is filled at least by so much of what would fit; else the next lesser one. */
const FILLED = 0.4;

/** A last part shorter than this, against the one before it, is given some of that one's text. */
const SHORT = 0.25;

const LEVELS: readonly (readonly CutLevel[])[] = [['paragraph'], ['line', 'sentence'], ['word']];

/**
 * Cuts a text into the parts of a thread, each of which `fits`: behind a paragraph, else a line or sentence, else a word, else between two
 * graphemes, and always at a line that is only `---`. Never inside of a link, mention or tag, so that a part with one that is itself too
 * long doesn't fit, and the checks say so. No part is empty; joined they are the text, but for white space (and `---`) at the cuts. The
 * first parts don't change while somebody writes on at the end. A text without a cut comes back as it is.
 */
export function splitThread(text: string, fits: Fits): readonly string[] {
  const { cuts, seams } = threadCuts(text);
  const breaks = cuts.filter(({ level }) => level === 'break');
  if (breaks.length === 0 && fits(text)) return [text];
  const edges = [{ at: 0, next: 0 }, ...breaks, { at: text.length, next: text.length }];
  const parts: string[] = [];
  for (const [index, { next: from }] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1]?.at ?? text.length;
    const isWhole = breaks.length === 0;
    const inner = cuts.filter((cut) => cut.level !== 'break' && cut.at >= from && cut.next <= to);
    const places = { text, fits, cuts: inner, seams, start: from, end: to };
    const spans = balance(places, cutUp(isWhole ? places : trimmed(places)));
    parts.push(...spans.map(({ start, end }) => text.slice(start, end)));
  }
  const written = parts.filter((part) => part.trim() !== '');
  return written.length === 0 ? [text] : written;
}

interface Places {
  readonly text: string;
  readonly fits: Fits;
  readonly cuts: readonly Cut[];
  readonly seams: readonly number[];
  /** The stretch of the text that is cut up. */
  readonly start: number;
  readonly end: number;
}

/** One part; `cut` is what it ends at, null where it is the last or nothing natural was found. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly cut: Cut | null;
}

/** Without the white space at the ends. */
function trimmed(places: Places): Places {
  const { cuts, start, end } = places;
  const first = cuts.find(({ at }) => at === start);
  const last = cuts.findLast(({ next }) => next === end);
  const from = first?.next ?? start;
  return { ...places, start: from, end: last && last.at >= from ? last.at : end };
}

function cutUp(places: Places): readonly Part[] {
  const parts: Part[] = [];
  let { start } = places;
  while (start < places.end) {
    const part = nextPart({ ...places, start });
    parts.push(part);
    start = part.cut?.next ?? part.end;
  }
  return parts;
}

function nextPart(places: Places): Part {
  const { text, fits, cuts, start, end } = places;
  if (fits(text.slice(start, end))) return { start, end, cut: null };
  const longest = longestFitting(places);
  const within = cuts.filter(({ at }) => at > start && at <= longest);
  for (const levels of LEVELS) {
    const last = within.findLast(({ level }) => levels.includes(level));
    const isEnough = last && (levels.includes('word') || last.at - start >= FILLED * (longest - start));
    if (isEnough) return { start, end: last.at, cut: last };
  }
  const word = wordSeams(text.slice(start, longest + 1)).findLast((at) => start + at <= longest);
  const isSeam = word !== undefined && word > 0 && places.seams.includes(start + word);
  return { start, end: isSeam ? start + word : longest, cut: null };
}

/** The furthest seam up to which the text fits: found by doubling and halving, so that a long text isn't counted as a whole. */
function longestFitting({ text, fits, seams, start, end }: Places): number {
  const first = firstAbove(seams, start);
  const until = firstAbove(seams, end - 1);
  const reaches = (index: number): boolean => fits(text.slice(start, seams[index]));
  // What can't be cut and doesn't fit is a part of its own.
  if (!reaches(first)) return seams[first] ?? end;
  let good = first;
  let bad = first;
  for (let width = 64; bad < until; width *= 2) {
    bad = Math.min(until, good + width);
    if (!reaches(bad)) break;
    good = bad;
  }
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (reaches(middle)) good = middle;
    else bad = middle;
  }
  return seams[good] ?? end;
}

/** Index of the first of the ordered numbers that is above `value`; the last where none is. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Gives a last part of a few words some of the text before it; one that is a paragraph of its own is meant to be short. */
function balance({ text, fits, cuts }: Places, parts: readonly Part[]): readonly Part[] {
  const [before, last] = parts.slice(-2);
  if (!before?.cut || !last || before.cut.level === 'paragraph') return parts;
  if (last.end - last.start >= SHORT * (before.end - before.start)) return parts;
  const middle = (before.start + last.end) / 2;
  const isGood = ({ at, next }: Cut): boolean =>
    fits(text.slice(before.start, at)) && fits(text.slice(next, last.end));
  for (const levels of LEVELS) {
    const [cut] = cuts
      .filter(({ at, next, level }) => at > before.start && next < last.end && levels.includes(level))
      .filter(({ at }) => Math.abs(at - middle) < middle - before.start - SHORT * (before.end - before.start))
      .toSorted((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle));
    if (cut && isGood(cut))
      return [
        ...parts.slice(0, -2),
        { start: before.start, end: cut.at, cut },
        { start: cut.next, end: last.end, cut: null },
      ];
  }
  return parts;
}
