import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { siteUrl } from '../../sites/site-url.ts';
import { contrast, type Rgb } from '../../support/contrast.ts';
import { readAloud } from '../support/overlay-words.ts';
import { oursIn, type OursInPage } from '../support/page-mark.ts';
import { pixelsOf, type Pixels } from '../support/pixels.ts';
import { REPLY } from '../support/reply-paths.ts';
import { CASA, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
/** WCAG 2.2: 1.4.3, and 1.4.11. */
const TEXT = 4.5;
const GRAPHIC = 3;
/** Px around what is looked at. */
const AROUND = 8;

/** Pages by what is behind Tend's elements; the two of the network's own, and one in between, where a dark line and a light one are the faintest. */
const PAGES = [
  { name: 'light', colorScheme: 'light', behind: null },
  { name: 'dark', colorScheme: 'dark', behind: null },
  { name: 'grey', colorScheme: 'light', behind: '#767676' },
] as const;

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com' },
    clients: [CASA],
    templates: [{ id: 'aside', clientId: CASA.id, title: 'Keep one aside', body: REPLY }],
  });
  page = await tend.browser.context.newPage();
  // Answered, so that it is marked.
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await page.locator(BOX).click();
  await expect.poll(() => readAloud(page)).toContain('Alt + Shift + R');
  await page.keyboard.press('Alt+Shift+R');
  await expect.poll(() => readAloud(page)).toContain('Before nine.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('tweetButtonInline')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await oursIn(page, 'img')).length).toBe(1);
});

test.afterAll(() => tend.stop());

/** What is drawn at an element and around it. */
async function seen({ x, y, width, height }: OursInPage): Promise<Pixels> {
  const clip = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
  return pixelsOf(tend.page, await page.screenshot({ clip }));
}

/** The faintest place of a round mark's rim against what is next to it there, all the way round; outward from `radius`. */
function rim({ at, width, height }: Pixels, radius: number): number {
  const [x, y] = [width / 2, height / 2];
  const along = (angle: number, distance: number): Rgb =>
    at(Math.floor(x + Math.cos(angle) * distance), Math.floor(y + Math.sin(angle) * distance));
  const angles = Array.from({ length: 64 }, (_, n) => (n / 32) * Math.PI);
  return Math.min(
    ...angles.map((angle) => {
      const beside = along(angle, radius + 4);
      return Math.max(
        ...[-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1].map((step) => contrast(along(angle, radius + step), beside)),
      );
    }),
  );
}

/** The most that any pixel of a part differs from its most frequent colour: a letter's strokes from what is behind them. */
function ink({ at }: Pixels, left: number, top: number, width: number, height: number): number {
  const all = Array.from({ length: width * height }, (_, n) =>
    at(left + (n % width), top + Math.floor(n / width)),
  );
  const counts = Map.groupBy(all, (color) => color.join());
  const [ground] = [...counts.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (!ground) throw new Error('nothing is drawn');
  return Math.max(...all.map((color) => contrast(color, ground)));
}

for (const { name, colorScheme, behind } of PAGES)
  test(`on a ${name} page: the mark, the tick and the sentence are seen, and can be read`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
    if (behind !== null)
      await page.evaluate((color) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`:not([popover]) { background: ${color} !important }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, behind);
    await expect.poll(async () => (await oursIn(page, 'img')).length).toBe(1);
    await page.locator(BOX).click();
    await expect.poll(async () => (await oursIn(page, 'button'))[0]?.label).toContain('Casa Luz');
    const folder = process.env['TEND_SHOTS'];
    const shoot = async (part: string): Promise<void> => {
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: `${folder}/${name}-${part}.png` });
    };

    const [mark] = await oursIn(page, 'button');
    const [tick] = await oursIn(page, 'img');
    if (!mark || !tick) throw new Error('nothing is drawn');
    await shoot('marks');
    for (const [one, size] of [
      [mark, 20],
      [tick, 14],
    ] as const) {
      const drawn = await seen(one);
      expect(drawn.width).toBe(size + 2 * AROUND);
      expect(rim(drawn, size / 2)).toBeGreaterThanOrEqual(GRAPHIC);
      expect(ink(drawn, AROUND + size / 2 - 4, AROUND + size / 2 - 4, 8, 8)).toBeGreaterThanOrEqual(TEXT);
    }

    // A box that Tend doesn't know.
    await page.locator(BOX).evaluate((box) => {
      box.classList.remove('public-DraftEditor-content');
      box.setAttribute('data-testid', 'somethingNew');
      box.setAttribute('role', 'group');
    });
    await page.getByTestId('somethingNew').blur();
    await page.getByTestId('somethingNew').focus();
    await page.keyboard.press('Alt+Shift+R');
    await expect.poll(async () => (await oursIn(page, 'status')).length).toBe(1);
    const [sentence] = await oursIn(page, 'status');
    if (!sentence) throw new Error('nothing is said');
    await shoot('sentence');
    const drawn = await seen(sentence);
    const [wide, high] = [drawn.width - 2 * AROUND, drawn.height - 2 * AROUND];
    const [middle, centre] = [Math.floor(drawn.width / 2), Math.floor(drawn.height / 2)];
    // From each side inward: what is beside it, its edge, and what is in it.
    const sides: readonly ((depth: number) => Rgb)[] = [
      (depth) => drawn.at(AROUND + depth, centre),
      (depth) => drawn.at(AROUND + wide - 1 - depth, centre),
      (depth) => drawn.at(middle, AROUND + depth),
      (depth) => drawn.at(middle, AROUND + high - 1 - depth),
    ];
    for (const at of sides)
      expect(Math.max(contrast(at(0), at(-4)), contrast(at(4), at(-4)))).toBeGreaterThanOrEqual(GRAPHIC);
    expect(ink(drawn, AROUND + 8, AROUND + 6, wide - 16, high - 12)).toBeGreaterThanOrEqual(TEXT);
  });
