import type { Page } from 'puppeteer-core';
import { insertInto } from './driver.ts';
import type { EngineUnderTest } from './engines.ts';
import type { Answer } from './order.ts';
import { type Place, putCaret } from './place.ts';
import { listOpen, type Mount, modelOf } from './practice.ts';
import type { SampleText } from './texts.ts';

/** What went wrong in a cell; empty when nothing did. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly ms: number | null;
  /** A figure to print. */
  readonly note?: string;
}

/** What a field of one line holds of a text. */
export const fitting = ({ oneLine }: EngineUnderTest, text: string): string =>
  oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;

/** Everything that the answer itself must say of an insertion that worked. */
export function judge({ outcome, seen }: Answer, engine: EngineUnderTest): string[] {
  const problems: string[] = [];
  if (outcome.kind !== 'inserted') return [`outcome ${JSON.stringify(outcome)}`];
  if (outcome.engine !== engine.engine) problems.push(`taken for ${outcome.engine}`);
  if (outcome.model !== engine.model) problems.push(`model ${outcome.model}`);
  if (!seen?.visible) problems.push('not visible');
  if (!seen?.stayed) problems.push('did not stay');
  if (seen?.submitEnabled !== true) problems.push(`submit button ${String(seen?.submitEnabled)}`);
  return problems;
}

export const expectModel = (got: string, wanted: string, when: string): string[] =>
  got === wanted ? [] : [`${when}: ${brief(got)} instead of ${brief(wanted)}`];

const brief = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 110)}… (${text.length})` : text);

/** Inserts once; then the model must hold it exactly once, and the editor must go on working under real keys. */
export async function runCell(
  page: Page,
  engine: EngineUnderTest,
  { text, opens }: SampleText,
  place: Place,
  watch: number,
  options: Omit<Mount, 'text'> = {},
): Promise<Outcome> {
  const { before, after } = await putCaret(page, engine, place, options);
  const answer = await insertInto(page, { text, caret: null, replaceBefore: 0, watch });
  const fits = fitting(engine, text);
  const problems = [
    ...judge(answer, engine),
    ...expectModel(await modelOf(page), before + fits + after, 'model'),
  ];
  if (opens && place === 'empty' && !(await listOpen(page))) problems.push('no suggestions opened');
  for (const key of ['x', 'y', 'Backspace'] as const) await page.keyboard.press(key);
  problems.push(...expectModel(await modelOf(page), `${before + fits}x${after}`, 'after typing'));
  return { problems, ms: problems.length === 0 ? answer.ms : null };
}
