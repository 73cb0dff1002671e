import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {} from '../../sites/app/shared/practice-window.ts';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { offerUpdate, versionOf } from '../../browser/firefox-update.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { askIn, grantIn } from '../support/tend-in-firefox.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';
const NEWER = '9.9.9';
const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

interface Front {
  readonly script: string;
  readonly context: { readonly answers: unknown; readonly signedIn: unknown } | null;
}

let network: PracticeNetwork;
let profile: string;
let browser: Browser;
let own: Page;
let page: Page;

test.beforeAll(async () => {
  network = await startPracticeNetwork({ sites: true });
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, BUILD);
  own = await openOwnPage(browser, 'studio.html');
  await grantIn(own, ['https://x.com/*', 'https://www.facebook.com/*']);
  await switchOn(true);
  page = await browser.newPage();
  // So high that the bar at the foot of practice pages is over no box.
  await page.setViewport({ width: 1280, height: 1000 });
});

test.afterAll(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const switchOn = (on: boolean): Promise<unknown> => askIn(own, 'page.switch', { platform: 'x', on, off: [] });
const look = (): Promise<Front> => askIn<Front>(own, 'front.look', { windowId: null });
const insert = (text: string): Promise<unknown> =>
  askIn(own, 'front.insert', {
    windowId: null,
    insertion: { text, caret: null, replaceBefore: 0, templateId: null, clientId: 'client-1' },
  });
/** Elements of ours in the page; what is in them is closed even to this test. */
const ours = (): Promise<number> => page.$$eval('[popover="manual"]', (hosts) => hosts.length);

async function openAndFocus(): Promise<void> {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  await page.bringToFront();
  await page.waitForSelector(BOX);
  await expect.poll(async () => (await look()).script).toBe('on');
  expect(await ours()).toBe(0);
  await page.click(BOX);
  await expect.poll(ours).toBe(1);
}

test('the mark is there once a reply box is used, 20 px, and goes with the focus', async () => {
  await openAndFocus();
  const size = await page.$eval('[popover="manual"]', (host) => {
    const { width, height } = host.getBoundingClientRect();
    return { width, height };
  });
  expect(size).toEqual({ width: 20, height: 20 });
  await page.click('[data-testid="tweetText"]');
  await expect.poll(ours).toBe(0);
});

test('the conversation is read, a reply goes into the editor’s model, and the person sends it', async () => {
  await openAndFocus();
  const { context } = await look();
  expect(context).toMatchObject({
    signedIn: { handle: 'casaluz' },
    answers: { author: { handle: 'casaluz' }, text: expect.stringContaining('The terrace is open again') },
  });
  const text = 'Sim, claro!\n\nAté já & <b>obrigada</b> 👩‍🍳';
  expect(await insert(text)).toEqual({ how: 'inserted' });
  await page.click('[data-testid="tweetButtonInline"]:not([disabled])');
  await page.waitForSelector('[data-testid="toast"]');
  const sent = await page.evaluate(
    async () => (await (await fetch('/__practice/posts')).json()) as unknown[],
  );
  expect(sent.at(-1)).toMatchObject({ text, by: 'casa-luz' });
});

test('a node that shows another post by now is refused', async () => {
  await openAndFocus();
  await page.evaluate(() => window.practice.recycle());
  await expect.poll(async () => (await look()).context).toBeNull();
  expect(await insert('For somebody else')).toEqual({ how: 'copy', why: 'detached' });
  expect(await page.$eval(BOX, (box) => box.textContent)).not.toContain('For somebody else');
});

test('switched off, Tend is gone from the open page at once; switched on, it is back', async () => {
  await openAndFocus();
  await switchOn(false);
  await expect.poll(ours).toBe(0);
  expect((await look()).script).toBe('off');
  await switchOn(true);
  await expect.poll(ours).toBe(1);
});

test('Tend updated under an open page: its old mark goes, the new one comes, once', async () => {
  await openAndFocus();
  await offerUpdate(browser, profile, BUILD, NEWER);
  await expect.poll(() => versionOf(browser), { timeout: 60_000 }).toBe(NEWER);
  own = await openOwnPage(browser, 'studio.html');
  await page.bringToFront();
  await expect.poll(async () => (await look()).script).toBe('on');
  await page.$eval(BOX, (box) => (box as HTMLElement).blur());
  await page.click(BOX);
  await expect.poll(async () => (await look()).context).not.toBeNull();
  await expect.poll(ours).toBe(1);
  expect(await insert('From the newer one')).toEqual({ how: 'inserted' });
});
