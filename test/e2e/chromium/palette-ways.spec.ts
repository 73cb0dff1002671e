import { expect, test, type Locator, type Page } from '@playwright/test';
import type {} from '../../sites/app/shared/practice-window.ts';
import { siteUrl, type SiteOptions } from '../../sites/site-url.ts';
import { readAloud } from '../support/overlay-words.ts';
import { oursIn } from '../support/page-mark.ts';
import { CASA, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const CHORD = 'Alt+Shift+R';
const OPEN = 'dialog Replies of Tend';
const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const REPLY = /^Of course, \S+! Before nine\.$/;

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com' },
    clients: [CASA],
    templates: [
      {
        id: 'aside',
        clientId: CASA.id,
        title: 'Keep one aside',
        body: 'Of course, {{author.firstName|there}}! Before nine.',
      },
    ],
  });
});

test.afterAll(() => tend.stop());

test.beforeEach(async () => {
  page = await tend.browser.context.newPage();
});

test.afterEach(() => page.close());

const aloud = (): Promise<string> => readAloud(page);

/** The chord at a box that has the focus, until the palette is there with the one reply. */
async function openAt(box: Locator): Promise<void> {
  await box.click();
  await expect.poll(aloud).toContain('Alt + Shift + R');
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
  await expect.poll(aloud).toContain('Before nine.');
}

async function openPalette(options: SiteOptions = {}): Promise<Locator> {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz', ...options }));
  const box = page.locator(BOX).first();
  await openAt(box);
  return box;
}

const words = async (box: Locator): Promise<string> => (await box.innerText()).trim();

test('a shortcut and Tab put the reply in its place; a word that is none leaves Tab to the page', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  const box = page.locator(BOX).first();
  await box.click();
  await expect.poll(aloud).toContain('Alt + Shift + R');
  await page.keyboard.type('Good morning! /aside');
  await page.keyboard.press('Tab');
  await expect(box).toHaveText(/^Good morning! Of course, \S+! Before nine\.$/);
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('/nothing');
  await page.keyboard.press('Tab');
  await expect(box).not.toBeFocused();
  await expect(box).toHaveText('/nothing');
});

test('nobody can tell who is signed in: Enter asks, Enter again inserts', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await expect(page.locator(BOX).first()).toBeVisible();
  await page.evaluate(() => {
    for (const shown of document.querySelectorAll(
      '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"]',
    ))
      shown.remove();
  });
  const box = page.locator(BOX).first();
  await openAt(box);
  await page.keyboard.press('Enter');
  await expect.poll(aloud).toContain('Are you signed in as');
  expect(await words(box)).toBe('');
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY);
});

test('at once again: the palette that has just closed doesn’t hinder the next one', async () => {
  const box = await openPalette();
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY);
  await expect.poll(aloud).not.toContain(OPEN);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY);
});

test('in the dialog, with another box in the page behind: the one that has the focus is meant', async () => {
  await page.goto(siteUrl('x', { account: 'casa-luz' }));
  await page.getByTestId('reply').nth(1).click();
  const box = page.getByRole('dialog').locator(BOX);
  await openAt(box);
  if (process.env['TEND_SHOT']) await page.screenshot({ path: `${process.env['TEND_SHOT']}-dialog.png` });
  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveText(REPLY);
  await expect(page.getByRole('dialog').getByTestId('tweetButton')).toBeFocused();
  await expect(page.locator(BOX).first()).not.toHaveText(REPLY);
});

test('in a page that reads from right to left the palette is whole and in view, and inserts', async () => {
  const box = await openPalette({ lang: 'ar' });
  const [host] = await page.locator('[popover]').evaluateAll((hosts) =>
    hosts
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 200)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
  const at = await box.boundingBox();
  expect(host?.left).toBeGreaterThanOrEqual(0);
  expect(host?.right).toBeLessThanOrEqual(1_280);
  expect(host?.bottom).toBeLessThanOrEqual(720);
  // Over no part of the box.
  expect((host?.top ?? 0) >= (at?.y ?? 0) + (at?.height ?? 0) || (host?.bottom ?? 0) <= (at?.y ?? 0)).toBe(
    true,
  );
  if (process.env['TEND_SHOT']) await page.screenshot({ path: `${process.env['TEND_SHOT']}-rtl.png` });
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY);
});

test('the node shows another post while the palette is open: nothing goes in', async () => {
  const box = await openPalette();
  await page.evaluate(() => window.practice.recycle());
  await page.keyboard.press('Enter');
  await expect.poll(aloud).toContain('Nothing was inserted');
  expect(await words(box)).toBe('');
});

test('switched off, the palette closes at once', async () => {
  const box = await openPalette();
  await tend.ask('page.switch', { platform: 'x', on: false, off: [] });
  await expect.poll(aloud).not.toContain(OPEN);
  await expect.poll(() => oursIn(page, 'button')).toEqual([]);
  expect(await words(box)).toBe('');
  await tend.ask('page.switch', { platform: 'x', on: true, off: [] });
  await openPalette();
});

test('the page takes the paste and does nothing with it: said, and the text is on the clipboard', async () => {
  await tend.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  await page.addInitScript(() =>
    addEventListener(
      'paste',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    ),
  );
  const box = await openPalette();
  await page.keyboard.press('Enter');
  await expect.poll(aloud).toContain('The text is on the clipboard');
  expect(await words(box)).toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(REPLY);
  await page.keyboard.press('Enter');
  expect(await words(box)).toBe('');
});

const COMMENTS: Readonly<Record<string, string>> = {
  'with markup': '<img src=x onerror="document.title=1"><script>document.title=1</script>{{author.handle}}',
  'that turns the direction': '\u202Egnorw si siht\u202C שלום ‮ مرحبا',
};

for (const [name, text] of Object.entries(COMMENTS))
  test(`a comment ${name} is read as text, and answered like any other`, async () => {
    await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
    await expect(page.locator(BOX).first()).toBeVisible();
    const title = await page.title();
    await page.evaluate((words) => {
      const post = document.querySelector('article [data-testid="tweetText"]');
      if (post) post.textContent = words;
    }, text);
    const box = page.locator(BOX).first();
    await openAt(box);
    await page.keyboard.press('Enter');
    await expect(box).toHaveText(REPLY);
    expect(await page.title()).toBe(title);
  });

/** Px of the widest of Tend's elements: the page with so much in it can't be read aloud in time. */
const widest = (): Promise<number> =>
  page
    .locator('[popover]')
    .evaluateAll((hosts) => Math.max(0, ...hosts.map((host) => host.getBoundingClientRect().width)));

test('a comment of 10 MB is answered like any other', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  const box = page.locator(BOX).first();
  await expect(box).toBeVisible();
  await page.evaluate((size) => {
    const post = document.querySelector<HTMLElement>('article [data-testid="tweetText"]');
    if (!post) return;
    post.style.cssText = 'display:block;height:200px;overflow:auto';
    post.textContent = 'long '.repeat(size / 5);
  }, 10_000_000);
  await box.click();
  await expect.poll(widest, { timeout: 60_000 }).toBe(20);
  await page.keyboard.press(CHORD);
  await expect.poll(widest, { timeout: 60_000 }).toBeGreaterThan(300);
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY, { timeout: 60_000 });
});

const LOOKALIKE = `<!doctype html><html lang="en"><body><main><article data-testid="tweet" tabindex="-1" role="article">
  <div data-testid="tweetText">Enter your reply</div></article>
  <div data-testid="cellInnerDiv"><article></article><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"
  style="min-height:80px;border:1px solid">.</div></div></main></body></html>`;

test('a frame that looks like the network’s page gets nothing of Tend', async () => {
  const html = { contentType: 'text/html', body: LOOKALIKE };
  await page.route('https://x.com/lookalike', (route) => route.fulfill(html));
  await page.route('https://evil.example/', (route) =>
    route.fulfill({
      ...html,
      body: '<iframe src="https://x.com/lookalike" width="900" height="500"></iframe>',
    }),
  );
  await page.goto('https://evil.example/');
  const inFrame = page.frameLocator('iframe').locator(BOX);
  await inFrame.click();
  await page.keyboard.press(CHORD);
  const frame = page.frames().find((one) => one.url().startsWith('https://x.com/'));
  // What would have come, comes where the same page stands by itself.
  const alone = await tend.browser.context.newPage();
  await alone.route('https://x.com/lookalike', (route) => route.fulfill(html));
  await alone.goto('https://x.com/lookalike');
  await alone.locator(BOX).click();
  await expect.poll(async () => (await oursIn(alone, 'button')).length).toBe(1);
  await alone.close();
  for (const one of [page.mainFrame(), frame])
    expect(await one?.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
});

test('Tend updated under the open palette: said, nothing is lost; the box works with the new one', async () => {
  const box = await openPalette();
  const again = tend.browser.context.waitForEvent('serviceworker');
  await tend.page.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await again;
  tend.page = await tend.browser.context.newPage();
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html`);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  expect(await words(box)).toBe('');
  await box.blur();
  await openAt(box);
  await page.keyboard.press('Enter');
  await expect(box).toHaveText(REPLY);
});
