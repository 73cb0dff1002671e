import type { Page } from 'puppeteer-core';
import type { EngineUnderTest } from './engines.ts';
import { clickInto, type Mount, mount, selectionNow, settle } from './practice.ts';

export type Place = 'empty' | 'mid-text' | 'selection';
export const PLACES: readonly Place[] = ['empty', 'mid-text', 'selection'];

/** What is in the editor, and what an inserted text comes between. */
export interface Placed {
  readonly initial: string;
  readonly before: string;
  readonly after: string;
}

const LINES = 'First\nSecond line\nThird';
const ONE_LINE = 'First Second Third';

function plan({ oneLine }: EngineUnderTest, place: Place): Placed {
  if (place === 'empty') return { initial: '', before: '', after: '' };
  const initial = oneLine ? ONE_LINE : LINES;
  const at = oneLine ? 5 : 12;
  return { initial, before: initial.slice(0, at), after: initial.slice(place === 'selection' ? at + 7 : at) };
}

/** Mounts an editor and puts the caret there by a real click and real keys, as a person does. */
export async function putCaret(
  page: Page,
  engine: EngineUnderTest,
  place: Place,
  options: Omit<Mount, 'text'> = {},
): Promise<Placed> {
  const placed = plan(engine, place);
  const { initial, before, after } = placed;
  const flat = (text: string): string => text.replaceAll('\n', '');
  const wanted = {
    before: flat(before),
    selected: flat(initial.slice(before.length, initial.length - after.length)),
  };
  for (let attempt = 1; ; attempt++) {
    await mount(page, { ...options, text: initial });
    await clickInto(page);
    if (place === 'empty') return placed;
    await chord(page, 'Control', 'Home');
    if (!engine.oneLine) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (const _ of engine.oneLine ? 'First' : 'Second') await page.keyboard.press('ArrowRight');
    if (place === 'selection') for (let i = 0; i < 7; i++) await chord(page, 'Shift', 'ArrowRight');
    await settle(page);
    const now = await selectionNow(page);
    if (now.before === wanted.before && now.selected === wanted.selected) return placed;
    if (attempt === 4) throw new Error(`the driver's keys led to ${JSON.stringify(now)}`);
  }
}

export async function chord(
  page: Page,
  modifier: 'Control' | 'Shift',
  key: 'Home' | 'ArrowRight' | 'z',
): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
