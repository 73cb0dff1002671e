import { expect, test, type Page } from '@playwright/test';
import { stopWorker } from '../../browser/chromium.ts';
import { SITES, type Site } from '../../sites/server/site-ids.ts';
import { siteUrl, type SiteOptions } from '../../sites/site-url.ts';
import { inOurWorld } from '../support/our-world.ts';
import { oursIn } from '../support/page-mark.ts';
import { readAloud } from '../support/overlay-words.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const CHORD = 'Alt+Shift+R';
const OPEN = 'dialog Replies of Tend';
const BOXES: Partial<Record<Site, string>> = {
  x: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
  facebook: '[role=textbox][contenteditable=true]',
};

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com', facebook: 'https://www.facebook.com' },
    clients: [CASA, FERN],
    templates: [
      {
        id: 'aside',
        clientId: CASA.id,
        title: 'Keep one aside',
        body: 'Of course, {{author.firstName|there}}! Before nine.',
      },
      {
        id: 'order',
        clientId: CASA.id,
        title: 'Parcel',
        body: '{{choice: Hello|Good day}}, parcel {{input: Number}} is on its way.',
      },
      { id: 'plants', clientId: FERN.id, title: 'Watering', body: 'Water it once a week.' },
    ],
  });
});

test.afterAll(() => tend.stop());

test.beforeEach(async () => {
  page = await tend.browser.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenKeys: seen });
    // Later than Tend's, as a network's own are not: what the page hears of at its document.
    for (const name of ['keydown', 'keypress', 'keyup', 'input'])
      document.addEventListener(name, (event) => {
        if (event.target instanceof Element && event.target.hasAttribute('popover')) seen.push(name);
      });
  });
});

test.afterEach(() => page.close());

const aloud = (): Promise<string> => readAloud(page);

async function openPalette(site: Site, options: SiteOptions): Promise<void> {
  await page.goto(siteUrl(site, options));
  await page
    .locator(BOXES[site] ?? '')
    .first()
    .click();
  await expect.poll(aloud).toContain('Alt + Shift + R');
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
}

/** What the site's server took, oldest first. */
const submitted = (site: Site): Promise<readonly { readonly text: string; readonly by: string }[]> =>
  page.evaluate(async (host) => (await fetch(`https://${host}/__practice/posts`)).json(), SITES[site]);

test('X: from key press to published reply, by keys alone', async () => {
  await openPalette('x', { post: 'terrace', account: 'casa-luz' });
  await page.keyboard.type('aside');
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.press('Control+Enter');
  const button = page.locator('[data-testid="tweetButtonInline"]');
  await expect(button).toBeFocused();
  const before = (await submitted('x')).length;
  expect(await aloud()).not.toContain(OPEN);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await submitted('x')).length).toBe(before + 1);
  expect((await submitted('x')).at(-1)?.text).toMatch(/^Of course, \S+! Before nine\.$/);
  expect(await page.evaluate(() => Reflect.get(window, 'seenKeys'))).toEqual([]);
});

test('X: a held Enter inserts once, and neither sends nor asks anything more', async () => {
  await openPalette('x', { post: 'terrace', account: 'casa-luz' });
  const before = (await submitted('x')).length;
  await page.keyboard.type('aside');
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.down('Enter');
  for (let n = 0; n < 5; n++) await page.keyboard.down('Enter');
  await expect(page.locator(BOXES.x ?? '').first()).toHaveText(/^Of course, \S+! Before nine\.$/);
  for (let n = 0; n < 5; n++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator(BOXES.x ?? '').first()).toHaveText(/^Of course, \S+! Before nine\.$/);
  expect((await submitted('x')).length).toBe(before);
});

test('X: a reply with a question and a choice', async () => {
  await openPalette('x', { post: 'terrace', account: 'casa-luz' });
  await page.keyboard.type('parcel');
  await expect.poll(aloud).toContain('is on its way');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A-77');
  // What was filled in is marked, so it is a word of its own.
  await expect.poll(aloud).toContain('StaticText A-77');
  await page.keyboard.press('Enter');
  await expect(page.locator(BOXES.x ?? '').first()).toHaveText(
    /(?:Hello|Good day), parcel A-77 is on its way\./,
  );
});

test('X: another account than the client’s is signed in: said, and nothing goes in', async () => {
  await openPalette('x', { post: 'terrace', account: 'fern-and-co' });
  await expect.poll(aloud).toContain('Answer for Fern & Co');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(aloud).not.toContain(OPEN);
  await expect(page.locator(BOXES.x ?? '').first()).toBeFocused();
  expect(
    (
      await page
        .locator(BOXES.x ?? '')
        .first()
        .innerText()
    ).trim(),
  ).toBe('');
});

test('the key is heard while the background sleeps and the page script is on its way', async () => {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  await expect.poll(() => inOurWorld(page, 'typeof tendEnd')).toEqual(['function']);
  await page.waitForLoadState('networkidle');
  await stopWorker(tend.browser);
  // Pressed within the same moment: the page script can't have come yet, for the background has to start first.
  const box = page.locator(BOXES.x ?? '');
  await box.focus();
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
});

test('the mark stays beside the box while the palette is open', async () => {
  const marks = async () =>
    (await oursIn(page, 'button')).filter(({ label }) => label.includes('Alt + Shift + R'));
  await openPalette('x', { post: 'terrace' });
  await expect.poll(aloud).toContain(OPEN);
  expect(await marks()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(aloud).not.toContain(OPEN);
  expect(await marks()).toHaveLength(1);
});

test('Escape gives focus and caret back', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  const box = page.locator(BOXES.x ?? '').first();
  await box.click();
  await page.keyboard.type('Good morning');
  for (let n = 0; n < 7; n++) await page.keyboard.press('ArrowLeft');
  await expect.poll(aloud).toContain('Alt + Shift + R');
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.type('!');
  await expect(box).toHaveText('Good !morning');
});

test('Facebook: a comment as the Page, in Lexical', async () => {
  await openPalette('facebook', { post: 'terrace', account: 'casa-luz' });
  await page.keyboard.type('aside');
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.press('Enter');
  await expect(page.locator(BOXES.facebook ?? '').first()).toHaveText(/^Of course, \S+! Before nine\.$/);
  const before = (await submitted('facebook')).length;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await submitted('facebook')).length).toBe(before + 1);
  expect((await submitted('facebook')).at(-1)?.text).toMatch(/^Of course, \S+! Before nine\.$/);
});
