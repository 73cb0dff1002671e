import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { askIn, grantIn } from '../support/tend-in-firefox.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';

let network: PracticeNetwork;
let profile: string;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  network = await startPracticeNetwork({ sites: true });
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
  const own = await openOwnPage(browser, 'studio.html');
  await grantIn(own, ['https://x.com/*']);
  const client = {
    id: 'casa',
    name: 'Casa Luz',
    color: '#0b7285',
    zone: 'Europe/Lisbon',
    graceMinutes: null,
  };
  await askIn(own, 'client.save', { client: { ...client, voice: { bannedWords: [], signature: '' } } });
  await askIn(own, 'account.add', {
    clientId: 'casa',
    platform: 'x',
    handle: 'casaluz',
    displayName: 'Casa Luz',
  });
  const template = { id: 'aside', clientId: 'casa', title: 'Keep one aside', shortcut: 'aside' };
  const body = 'Of course, {{author.firstName|there}}! Before nine.';
  await askIn(own, 'template.save', { template: { ...template, body, platforms: [], tags: [] } });
  await askIn(own, 'page.switch', { platform: 'x', on: true, off: [] });
  page = await browser.newPage();
  // So high that the bar at the foot of practice pages is over no box.
  await page.setViewport({ width: 1280, height: 1000 });
});

test.afterAll(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** Width of the widest of our own elements in the page; what is in them is closed even to this test. */
const widest = (): Promise<number> =>
  page.$$eval('[popover="manual"]', (hosts) =>
    Math.max(0, ...hosts.map((host) => host.getBoundingClientRect().width)),
  );
const boxText = (): Promise<string> => page.$eval(BOX, (box) => (box as HTMLElement).innerText.trim());

test('X: from key press to published reply, by keys alone', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await page.waitForSelector(BOX);
  await page.click(BOX);
  await expect.poll(widest).toBeGreaterThan(0);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyR');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await expect.poll(widest).toBeGreaterThan(300);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('popover')))
    .toBe('manual');
  if (process.env['TEND_SHOT']) await page.screenshot({ path: process.env['TEND_SHOT'] });
  await page.keyboard.type('aside');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await expect.poll(boxText).toMatch(/^Of course, \S+! Before nine\.$/);
  await expect.poll(() => page.$eval(BUTTON, (button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(boxText).toBe('');
  const sent = await page.evaluate(async () => (await fetch('/__practice/posts')).json());
  expect((sent as { text: string }[]).at(-1)?.text).toMatch(/^Of course, \S+! Before nine\.$/);
});
