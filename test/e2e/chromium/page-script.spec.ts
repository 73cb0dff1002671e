import { expect, test, type Locator, type Page } from '@playwright/test';
import type {} from '../../sites/app/shared/practice-window.ts';
import { siteUrl, type SiteOptions } from '../../sites/site-url.ts';
import { inOurWorld } from '../support/our-world.ts';
import { oursIn } from '../support/page-mark.ts';
import { Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const CHORD = 'Alt+Shift+R';

interface Front {
  readonly platform: string | null;
  readonly script: string;
  readonly context: {
    readonly box: string;
    readonly answers: unknown;
    readonly signedIn: unknown;
    readonly lang: string;
  } | null;
}

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  // Granted in the profile already; the browser wants to be asked all the same.
  await tend.page.evaluate(
    `chrome.permissions.request({ origins: ['https://x.com/*', 'https://www.facebook.com/*'] })`,
  );
});

test.afterAll(() => tend.stop());

test.beforeEach(async () => {
  await switchOn(['x', 'facebook']);
  page = await tend.browser.context.newPage();
});

test.afterEach(() => page.close());

async function switchOn(platforms: readonly string[]): Promise<void> {
  for (const platform of ['x', 'facebook'])
    await tend.ask('page.switch', { platform, on: platforms.includes(platform), off: [] });
}

const mark = () => oursIn(page, 'button');
const sentences = () => oursIn(page, 'status');
const look = (): Promise<Front> => tend.ask('front.look', { windowId: null });
const insert = (text: string): Promise<unknown> =>
  tend.ask('front.insert', {
    windowId: null,
    insertion: { text, caret: null, replaceBefore: 0, templateId: null, clientId: 'client-1' },
  });

/** Opens a page of X and uses its first reply box, as soon as Tend answers there. */
async function openAndFocus(options: SiteOptions = { post: 'terrace' }): Promise<Locator> {
  await page.goto(siteUrl('x', options));
  const box = page.locator(BOX).first();
  await box.click();
  await expect.poll(mark).toHaveLength(1);
  return box;
}

test('nothing of Tend is in a page before a reply box is used; the mark comes and goes with the focus', async () => {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  const box = page.locator(BOX);
  await expect(box).toBeVisible();
  await expect.poll(async () => (await look()).script).toBe('on');
  expect(await mark()).toEqual([]);
  expect(await page.locator('[popover]').count()).toBe(0);
  const before = await box.boundingBox();
  await box.click();
  await expect.poll(mark).toHaveLength(1);
  const [shown] = await mark();
  expect(shown).toMatchObject({ width: 20, height: 20 });
  expect(shown?.label).toContain('Alt + Shift + R');
  expect(await box.boundingBox()).toEqual(before);
  await page.locator('h2, [data-testid="tweetText"]').first().click();
  await expect.poll(mark).toEqual([]);
});

test('nor is the page script there before, only what waits for a use', async () => {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  await expect.poll(() => inOurWorld(page, 'typeof tendEnd')).toEqual(['function']);
  await page.getByRole('button').first().focus();
  expect(await inOurWorld(page, 'typeof tendPage')).toEqual(['undefined']);
  await page.locator(BOX).click();
  await expect.poll(() => inOurWorld(page, 'typeof tendPage')).toEqual(['object']);
  // What waited has ended: the one end that is left is the page script's own.
  await expect.poll(mark).toHaveLength(1);
});

test('the mark follows the box as the page scrolls', async () => {
  const box = await openAndFocus();
  const [before] = await mark();
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 120);
  await expect
    .poll(async () => {
      const at = await box.boundingBox();
      const [shown] = await mark();
      return (
        shown && at && before && shown.y !== before.y && shown.y >= at.y - 1 && shown.y <= at.y + at.height
      );
    })
    .toBe(true);
});

test('the conversation is read: whose post, its words, its address, who is signed in', async () => {
  await openAndFocus({ post: 'terrace', lang: 'ar' });
  const { platform, script, context } = await look();
  expect({ platform, script }).toEqual({ platform: 'x', script: 'on' });
  expect(context).toMatchObject({
    box: 'reply',
    lang: 'ar',
    signedIn: { handle: 'casaluz' },
    answers: {
      author: { handle: 'casaluz', name: 'Casa Luz' },
      permalink: expect.stringMatching(/^https:\/\/x\.com\/casaluz\/status\/\d{19}$/),
      text: expect.stringContaining('The terrace is open again'),
    },
  });
});

test('a reply goes into the editor’s own model, once, and is sent by the person’s own press', async () => {
  const box = await openAndFocus();
  const text = 'Sim, claro!\n\nAté já & <b>obrigada</b> 👩‍🍳';
  expect(await insert(text)).toEqual({ how: 'inserted' });
  expect((await box.innerText()).split('Sim, claro!')).toHaveLength(2);
  const button = page.locator('[data-testid="tweetButtonInline"]');
  await expect(button).toBeEnabled();
  await button.click();
  await expect(page.getByTestId('toast')).toBeVisible();
  const sent = await page.evaluate(
    async () => (await (await fetch('/__practice/posts')).json()) as unknown[],
  );
  expect(sent.at(-1)).toMatchObject({ text, by: 'casa-luz' });
});

test('two boxes: the one that has the focus is meant', async () => {
  await page.goto(siteUrl('x'));
  await page.getByTestId('reply').nth(1).click();
  const inDialog = page.getByRole('dialog').locator(BOX);
  await inDialog.click();
  await expect.poll(mark).toHaveLength(1);
  await expect.poll(async () => (await look()).context?.box).toBe('reply');
  expect(await insert('Only here')).toEqual({ how: 'inserted' });
  await expect(inDialog).toHaveText('Only here');
  await expect(page.locator(BOX).first()).not.toHaveText('Only here');
});

test('a node that shows another post by now is refused', async () => {
  const box = await openAndFocus();
  await page.evaluate(() => window.practice.recycle());
  await expect.poll(async () => (await look()).context).toBeNull();
  expect(await insert('For somebody else')).toEqual({ how: 'copy', why: 'detached' });
  await expect(box).not.toContainText('For somebody else');
});

test('another page takes the mark away', async () => {
  await openAndFocus();
  await page.evaluate(() => history.pushState(null, '', '/explore'));
  await page.locator('h2, [data-testid="tweetText"]').first().click();
  await expect.poll(mark).toEqual([]);
});

test('switched off, Tend is gone from open pages at once; switched on, it is back', async () => {
  await openAndFocus();
  await switchOn([]);
  await expect.poll(mark).toEqual([]);
  await page.locator(BOX).click();
  expect(await look()).toMatchObject({ platform: 'x', script: 'off', context: null });
  expect(await mark()).toEqual([]);
  await switchOn(['x']);
  await expect.poll(mark).toHaveLength(1);
});

test('a page that has changed is said so, and the person can show Tend the box', async () => {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  const box = page.locator(BOX);
  await box.evaluate((element) => {
    element.classList.remove('public-DraftEditor-content');
    element.setAttribute('data-testid', 'somethingNew');
    element.setAttribute('role', 'group');
  });
  const changed = page.getByTestId('somethingNew');
  await changed.click();
  await expect.poll(async () => (await look()).script).toBe('on');
  await page.keyboard.press(CHORD);
  await expect.poll(async () => (await sentences())[0]?.text).toContain('does not know this box');
  const action = (await mark()).find(({ text }) => text === 'This is a reply box');
  await page.mouse.click((action?.x ?? 0) + 20, (action?.y ?? 0) + 8);
  await expect.poll(async () => (await sentences())[0]?.text).toContain('will know it');
  await expect.poll(async () => (await look()).context?.box).toBe('reply');
  expect(await tend.row('taught', 'x|box')).toMatchObject({ platform: 'x', part: 'box' });
});

test('Tend updated under an open page: its old mark goes, the new one comes, once', async () => {
  await openAndFocus();
  const again = tend.browser.context.waitForEvent('serviceworker');
  await tend.page.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await again;
  tend.page = await tend.browser.context.newPage();
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html`);
  await page.bringToFront();
  await expect.poll(async () => (await look()).script).toBe('on');
  await page.locator(BOX).blur();
  await page.locator(BOX).focus();
  await expect.poll(async () => (await mark()).length).toBe(1);
  await expect.poll(async () => (await look()).context?.box).toBe('reply');
});

test('health says what each description finds; the outline holds nobody’s data', async () => {
  await openAndFocus();
  const { lines } = await tend.ask<{ lines: { part: string; found: number; state: string }[] }>(
    'front.health',
    { windowId: null },
  );
  const used = lines.filter(({ state }) => state === 'used').map(({ part }) => part);
  expect(used).toEqual(
    expect.arrayContaining(['signedIn.handle', 'box.reply', 'box.reply.submit', 'item.0', 'item.0.text']),
  );
  expect(lines.filter(({ state }) => state === 'disagrees')).toEqual([]);
  const { text } = await tend.ask<{ text: string }>('front.outline', { windowId: null });
  expect(text).toContain("data-testid='toolBar'");
  for (const word of ['casaluz', 'Casa', 'terrace', 'Mariana']) expect(text).not.toContain(word);
});
