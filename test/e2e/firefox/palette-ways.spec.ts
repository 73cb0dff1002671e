import { expect, test } from '@playwright/test';
import type {} from '../../sites/app/shared/practice-window.ts';
import { siteUrl, type SiteOptions } from '../../sites/site-url.ts';
import { offerUpdate, versionOf } from '../../browser/firefox-update.ts';
import { answeredMarks } from '../support/answered-marks.ts';
import { beHostile } from '../support/hostile-page.ts';
import { pressOwnButton } from '../support/press-own-button.ts';
import { readRows } from '../support/read-rows.ts';
import { readAloudIn } from '../support/overlay-words-in-firefox.ts';
import {
  FIREFOX_BUILD,
  openPaletteIn,
  pressChord,
  startFirefoxReplies,
  textIn,
  widest,
  type FirefoxReplies,
} from '../support/replies-in-firefox.ts';
import { clipboardOf, putOnClipboard } from '../support/firefox-clipboard.ts';
import { askIn } from '../support/tend-in-firefox.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const IN_DIALOG = `[role="dialog"] ${BOX}`;
const NEWER = '9.9.9';
const REPLY = /^Of course, \S+! Before nine\.$/;

let firefox: FirefoxReplies;

test.beforeAll(async () => {
  firefox = await startFirefoxReplies({ x: 'https://x.com' });
});

test.afterAll(() => firefox.stop());

async function open(options: SiteOptions = { post: 'terrace', account: 'casa-luz' }): Promise<void> {
  await firefox.page.goto(siteUrl('x', options));
  await firefox.page.bringToFront();
}

const aloud = (): Promise<string> => readAloudIn(firefox.browser);
const text = (box = BOX): Promise<string> => textIn(firefox.page, box);
/** Time in which what must not happen would have. */
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a shortcut and Tab put the reply in its place', async () => {
  const { page } = firefox;
  await open();
  await page.waitForSelector(BOX);
  await page.click(BOX);
  await expect.poll(() => widest(page)).toBeGreaterThan(0);
  await page.keyboard.type('Good morning! /aside');
  await page.keyboard.press('Tab');
  await expect.poll(() => text()).toMatch(/^Good morning! Of course, \S+! Before nine\.$/);
});

test('another account than the client’s is signed in: said, and nothing goes in', async () => {
  const { page } = firefox;
  await open({ post: 'terrace', account: 'fern-and-co' });
  await openPaletteIn(page, BOX);
  await expect.poll(aloud).toContain('Answer for Fern & Co');
  await page.keyboard.press('Enter');
  await pass(1_000);
  expect(await text()).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => widest(page)).toBeLessThan(250);
});

test('nobody can tell who is signed in: Enter asks, Enter again inserts', async () => {
  const { page } = firefox;
  await open();
  await page.waitForSelector(BOX);
  await page.evaluate(() => {
    for (const shown of document.querySelectorAll(
      '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"]',
    ))
      shown.remove();
  });
  await openPaletteIn(page, BOX);
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.press('Enter');
  await expect.poll(aloud).toContain('Are you signed in as');
  expect(await text()).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => text()).toMatch(REPLY);
});

test('in the dialog, with another box in the page behind: the one that has the focus is meant', async () => {
  const { page } = firefox;
  await open({ account: 'casa-luz' });
  await page.waitForSelector('[data-testid="reply"]');
  await page.$$eval('[data-testid="reply"]', (buttons) => (buttons[0] as HTMLElement).click());
  await openPaletteIn(page, IN_DIALOG);
  await page.keyboard.press('Enter');
  await expect.poll(() => text(IN_DIALOG)).toMatch(REPLY);
  expect(
    await page.$$eval(BOX, (boxes) => boxes.filter((box) => box.textContent?.includes('nine')).length),
  ).toBe(1);
});

test('in a page that reads from right to left the palette is whole and in view, and inserts', async () => {
  const { page } = firefox;
  await open({ post: 'terrace', account: 'casa-luz', lang: 'ar' });
  await openPaletteIn(page, BOX);
  const { host, box, view } = await page.evaluate((css) => {
    const rectOf = (element: Element | null | undefined) => {
      const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    };
    const hosts = [...document.querySelectorAll('[popover="manual"]')];
    return {
      host: rectOf(hosts.find((one) => one.getBoundingClientRect().width > 200)),
      box: rectOf(document.querySelector(css)),
      view: { width: innerWidth, height: innerHeight },
    };
  }, BOX);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('rtl');
  expect(host.left).toBeGreaterThanOrEqual(0);
  expect(host.right).toBeLessThanOrEqual(view.width);
  expect(host.bottom).toBeLessThanOrEqual(view.height);
  // Over no part of the box.
  expect(host.top >= box.bottom || host.bottom <= box.top).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => text()).toMatch(REPLY);
});

test('the page takes the paste and does nothing with it: the text is on the clipboard, and goes in no second time', async () => {
  const { browser, page } = firefox;
  const deaf = await browser.newPage();
  await deaf.setViewport({ width: 1280, height: 1000 });
  await deaf.evaluateOnNewDocument(() =>
    addEventListener(
      'paste',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    ),
  );
  await putOnClipboard(browser, 'What was there before');
  await deaf.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await deaf.bringToFront();
  await openPaletteIn(deaf, BOX);
  await deaf.keyboard.press('Enter');
  await expect.poll(() => clipboardOf(browser)).toMatch(REPLY);
  expect(await textIn(deaf, BOX)).toBe('');
  await expect.poll(aloud).toContain('The text is on the clipboard');
  // The sentence stands until it was read; Enter closes it, and nothing else.
  await expect.poll(() => widest(deaf)).toBeGreaterThan(250);
  await deaf.keyboard.press('Enter');
  await pass(1_000);
  expect(await textIn(deaf, BOX)).toBe('');
  await deaf.close();
  await page.bringToFront();
});

test('the node shows another post while the palette is open: nothing goes in', async () => {
  const { page } = firefox;
  await open();
  await openPaletteIn(page, BOX);
  await expect.poll(aloud).toContain('Before nine.');
  await page.evaluate(() => window.practice.recycle());
  await page.keyboard.press('Enter');
  await expect.poll(aloud).toContain('Nothing was inserted');
  expect(await text()).toBe('');
});

test('a page that has changed is said so, no palette opens, and the person can show Tend the box', async () => {
  const { page, browser, own } = firefox;
  const look = () =>
    askIn<{ script: string; context: { box: string } | null }>(own, 'front.look', { windowId: null });
  await open();
  await page.waitForSelector(BOX);
  await page.$eval(BOX, (box) => {
    box.classList.remove('public-DraftEditor-content');
    box.setAttribute('data-testid', 'somethingNew');
    box.setAttribute('role', 'group');
  });
  await page.click('[data-testid="somethingNew"]');
  await expect.poll(async () => (await look()).script).toBe('on');
  await pressChord(page);
  await expect.poll(aloud).toContain('does not know this box');
  // The palette would have taken the focus.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('somethingNew');
  await pressOwnButton(browser, page, 'This is a reply box');
  await expect.poll(aloud).toContain('will know it');
  await expect.poll(async () => (await look()).context?.box).toBe('reply');
  expect((await own.evaluate(readRows, 'taught')).map(({ id }) => id)).toEqual(['x|box']);
});

test('switched off, the palette closes at once', async () => {
  const { page, own } = firefox;
  await open();
  await openPaletteIn(page, BOX);
  await askIn(own, 'page.switch', { platform: 'x', on: false, off: [] });
  await expect.poll(() => widest(page)).toBe(0);
  await askIn(own, 'page.switch', { platform: 'x', on: true, off: [] });
});

test('hostile: what the page feigns opens and inserts nothing', async () => {
  const { page, browser } = firefox;
  const hostile = await browser.newPage();
  await hostile.setViewport({ width: 1280, height: 1000 });
  await hostile.evaluateOnNewDocument(beHostile);
  await hostile.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await hostile.waitForSelector(BOX);
  await hostile.click(BOX);
  await expect.poll(() => widest(hostile)).toBe(20);
  await hostile.evaluate(() => window.spy.feign());
  expect(await widest(hostile)).toBe(20);
  await openPaletteIn(hostile, BOX);
  await hostile.evaluate(() => window.spy.feign());
  expect(await textIn(hostile, BOX)).toBe('');
  expect(await hostile.evaluate(() => window.spy.seen())).not.toContain('Before nine');
  // Hidden, Enter inserts nothing; seen again, it does, and the page gets the one text.
  await hostile.evaluate(() => document.documentElement.style.setProperty('opacity', '0', 'important'));
  await hostile.keyboard.press('Enter');
  await pass(1_500);
  expect(await textIn(hostile, BOX)).toBe('');
  await hostile.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await hostile.keyboard.press('Enter');
  await expect.poll(() => textIn(hostile, BOX)).toMatch(REPLY);
  const seen = await hostile.evaluate(() => window.spy.seen());
  for (const word of ['Keep one aside', 'author.firstName']) expect(seen).not.toContain(word);
  await hostile.close();
  await page.bringToFront();
});

test('Tend updated under the open palette: what the one before had drawn goes, nothing is lost; the box works with the new one', async () => {
  const { page, browser, profile } = firefox;
  const marks = () => page.evaluate(answeredMarks, { item: 'article', words: 'The terrace is open again' });
  await open();
  await openPaletteIn(page, BOX);
  await page.keyboard.press('Enter');
  await expect.poll(() => text()).toMatch(REPLY);
  await page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(marks).toEqual({ all: 1, there: 1 });
  await page.$eval('article > span', (mark) => mark.setAttribute('data-before', ''));
  await openPaletteIn(page, BOX);
  await offerUpdate(browser, profile, FIREFOX_BUILD, NEWER);
  await expect.poll(() => versionOf(browser), { timeout: 60_000 }).toBe(NEWER);
  await expect.poll(() => widest(page)).toBeLessThan(250);
  await page.keyboard.press('Enter');
  expect(await text()).toBe('');
  await page.$eval(BOX, (box) => (box as HTMLElement).blur());
  await openPaletteIn(page, BOX);
  await expect.poll(aloud).toContain('Before nine.');
  await page.keyboard.press('Enter');
  await expect.poll(() => text()).toMatch(REPLY);
  await expect.poll(() => page.$('[data-before]')).toBeNull();
  await expect.poll(marks).toEqual({ all: 1, there: 1 });
});
