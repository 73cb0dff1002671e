import { findMarks } from './find-marks';
import { segmentGraphemes } from './segment-graphemes';
import type { Span } from './span';

/** A run of white space at which a text may be cut: the part before ends at `at`, the next begins at `next`. UTF-16 code units. */
export interface Cut {
  readonly at: number;
  readonly next: number;
  readonly level: CutLevel;
}

/** What ends there, most natural place for a cut first. `break`: a line of the person's own that is only `---`. */
export type CutLevel = 'break' | 'paragraph' | 'line' | 'sentence' | 'word';

export interface ThreadCuts {
  readonly cuts: readonly Cut[];
  /** Positions, in order, at which no grapheme, link, mention or tag is torn: `0`, and at last the length of the text. */
  readonly seams: readonly number[];
}

/** No-break spaces keep together what they stand between. */
const SPACE = '[^\\S\\u00a0\\u202f\\ufeff]';

/** White space, and a break with all the white space around it. */
const RUNS = new RegExp(
  `(?:^|${SPACE}*\\n)[^\\S\\n]*---[^\\S\\n]*(?=\\n|$)(?:${SPACE}*\\n[^\\S\\n]*---[^\\S\\n]*(?=\\n|$))*${SPACE}*|${SPACE}+`,
  'gu',
);

/** Ends a sentence in scripts that put no space behind it. */
const WRITTEN_ON_END = /[。！？]+[」』”’）]*(?=\S)/gu;

/** Ends a sentence, with quotes and brackets that close after it. */
const SENTENCE_END = /[.!?…。！？]["'”’»)\]」』）]*$/u;

/** An abbreviation is followed by a small letter. */
const SMALL = /^\p{Ll}/u;

/** `@name@server`, as the fediverse writes it. */
const REMOTE_MENTION = /@[\p{L}\p{N}_.-]+@[\p{L}\p{N}.-]+/gu;

/** Where a text may be cut into the parts of a thread. */
export function threadCuts(text: string): ThreadCuts {
  const seams = seamsOf(text);
  const safe = new Set(seams);
  const cuts: Cut[] = [];
  for (const { 0: run, index: at } of text.matchAll(RUNS)) {
    const next = at + run.length;
    if (safe.has(at) && safe.has(next)) cuts.push({ at, next, level: levelOf(text, at, run) });
  }
  for (const { 0: end, index } of text.matchAll(WRITTEN_ON_END)) {
    const at = index + end.length;
    if (safe.has(at)) cuts.push({ at, next: at, level: 'sentence' });
  }
  return { cuts: cuts.toSorted((a, b) => a.at - b.at), seams };
}

function levelOf(text: string, at: number, run: string): CutLevel {
  if (run.includes('---')) return 'break';
  if (/\n\s*\n/u.test(run)) return 'paragraph';
  if (run.includes('\n')) return 'line';
  const isEnd =
    SENTENCE_END.test(text.slice(Math.max(0, at - 8), at)) &&
    !SMALL.test(text.slice(at + run.length, at + run.length + 2));
  return isEnd ? 'sentence' : 'word';
}

function seamsOf(text: string): readonly number[] {
  const remote = [...text.matchAll(REMOTE_MENTION)].map(({ 0: { length }, index }): Span => ({
    start: index,
    end: index + length,
  }));
  const whole = [...findMarks(text), ...remote].toSorted((a, b) => a.start - b.start);
  const seams: number[] = [];
  let mark = 0;
  for (const { index } of segmentGraphemes(text)) {
    while ((whole[mark]?.end ?? Infinity) <= index) mark += 1;
    const inside = whole[mark];
    if (!inside || index <= inside.start) seams.push(index);
  }
  return text === '' ? [0] : [...seams, text.length];
}
