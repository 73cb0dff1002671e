import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { siteUrl } from '../../sites/site-url.ts';
import {
  changeBio,
  NEW_BIO,
  originsOf,
  readRows,
  setUpCampaign,
  type Ask,
} from '../support/campaign-setup.ts';
import { askIn, grantIn } from '../support/tend-in-firefox.ts';

const PLACES = ['x', 'threads'] as const;
const BIO = 'textarea[name="description"]';
const SAVE = '[data-testid="Profile_Save_Button"]';

let network: PracticeNetwork;
let profile: string;
let browser: Browser;
let own: Page;
let page: Page;
let ask: Ask;
let accounts: Readonly<Record<(typeof PLACES)[number], string>>;

test.beforeAll(async () => {
  network = await startPracticeNetwork({ sites: true });
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
  own = await openOwnPage(browser, 'studio.html');
  await grantIn(own, originsOf(PLACES));
  ask = (request, input) => askIn(own, request, input);
  accounts = await setUpCampaign(ask, PLACES);
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
});

test.afterAll(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

interface Front {
  readonly page: string | null;
  readonly accountId: string | null;
  readonly verdict: { readonly kind: string };
  readonly reading: {
    readonly fields: readonly { field: string; lines: string[]; touched: boolean }[];
  } | null;
}

const front = (): Promise<Front> => ask('front.profile', { windowId: null });
const seenBio = async () => (await front()).reading?.fields.find(({ field }) => field === 'bio');
const fill = (accountId: string, over = false): Promise<{ field: string; how: string }[]> =>
  ask('front.fill', { windowId: null, accountId, over, values: [{ field: 'bio', lines: [NEW_BIO] }] });
const valueOf = (selector: string): Promise<string> =>
  page.$eval(selector, (node) => (node as HTMLTextAreaElement).value);
const storedBio = (): Promise<string> =>
  page.evaluate(async () => {
    const all = (await (await fetch('/__practice/profiles')).json()) as Record<string, { bio: string }>;
    return all['casa-luz']?.bio ?? '';
  });
const taskOf = async (accountId: string): Promise<Record<string, unknown> | undefined> =>
  (await own.evaluate(readRows, 'tasks')).find(
    (task) => task['accountId'] === accountId && task['field'] === 'bio',
  );

test('another account is signed in: nothing of its form is filled', async () => {
  await page.goto(siteUrl('x', { path: '/settings/profile', account: 'fern-and-co' }));
  await page.waitForSelector(BIO);
  const before = await valueOf(BIO);
  await expect.poll(async () => (await front()).page, { timeout: 20_000 }).toBe('edit');
  await expect(fill(accounts.x)).rejects.toThrow('wrong-account');
  expect(await valueOf(BIO)).toBe(before);
});

test('what the person typed stays', async () => {
  await page.goto(siteUrl('x', { path: '/settings/profile', account: 'casa-luz' }));
  await page.waitForSelector(BIO);
  await expect.poll(async () => (await seenBio())?.touched, { timeout: 20_000 }).toBe(false);
  await page.click(BIO);
  await page.keyboard.type(' Half a thought');
  const typed = await valueOf(BIO);
  await expect.poll(async () => (await seenBio())?.touched).toBe(true);
  expect((await fill(accounts.x))[0]).toMatchObject({ how: 'kept' });
  expect(await valueOf(BIO)).toBe(typed);
});

test('a campaign from the change of the record to the last tick', async () => {
  expect((await changeBio(ask)).tasks).toBe(PLACES.length);
  await page.goto(siteUrl('x', { path: '/settings/profile', account: 'casa-luz' }));
  await page.waitForSelector(BIO);
  await expect
    .poll(async () => (await front()).verdict, { timeout: 20_000 })
    .toEqual({ kind: 'match', accountId: accounts.x });
  expect((await fill(accounts.x))[0]).toMatchObject({ how: 'filled' });
  expect(await valueOf(BIO)).toBe(NEW_BIO);
  expect(await storedBio()).not.toBe(NEW_BIO);
  expect((await taskOf(accounts.x))?.['state']).toBe('open');
  await page.click(SAVE);
  await expect.poll(storedBio).toBe(NEW_BIO);
  await expect.poll(async () => (await taskOf(accounts.x))?.['state'], { timeout: 20_000 }).toBe('done');

  // Nothing is known of the form of Threads: the person shows the field once.
  await page.goto(siteUrl('threads', { path: '/@casaluz', account: 'casa-luz' }));
  const open = 'main [role="button"]';
  const area = '[role="dialog"] textarea';
  await page.waitForSelector(open);
  await page.click(open);
  await page.waitForSelector(area);
  await expect.poll(async () => (await front()).accountId, { timeout: 20_000 }).toBe(accounts.threads);
  expect(await seenBio()).toBeUndefined();
  await ask('front.teach-field', { windowId: null, field: 'bio' });
  await page.click(area);
  await expect.poll(async () => (await seenBio())?.lines.length, { timeout: 20_000 }).toBe(1);
  expect((await fill(accounts.threads))[0]).toMatchObject({ how: 'filled' });
  await page.click('[role="dialog"] [role="button"]');
  await expect.poll(storedBio).toBe(NEW_BIO);
  await page.click(open);
  await page.waitForSelector(area);
  await expect
    .poll(async () => (await taskOf(accounts.threads))?.['state'], { timeout: 20_000 })
    .toBe('done');
  const [campaign] = await own.evaluate(readRows, 'campaigns');
  expect(campaign?.['doneAt']).toEqual(expect.any(Number));
});
