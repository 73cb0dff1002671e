import { expect, test } from '@playwright/test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installInFirefox, killFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { listPosts } from '../../servers/reader.ts';
import { connectIn, queueIn, untilIn } from '../support/tend-in-firefox.ts';
import { nextMinute } from '../support/tend.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';

test.setTimeout(300_000);

let network: PracticeNetwork;
let profile: string;
let downloads: string;
let browser: Browser;

const open = (): Promise<Browser> =>
  openFirefox({
    profile,
    proxyPort: network.connectProxyPort,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });

test.beforeEach(async () => {
  network = await startPracticeNetwork();
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  downloads = mkdtempSync(path.join(os.tmpdir(), 'tend-downloads-'));
  browser = await open();
  await installInFirefox(browser, profile, BUILD);
});

test.afterEach(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Waits for words on the page; says what is there instead when they don't come. */
async function says(page: Page, text: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (let seen = ''; !seen.includes(text); await sleep(200)) {
    seen = await page.evaluate(() => document.body.innerText);
    if (Date.now() > end) throw new Error(`no "${text}" in: ${seen}`);
  }
}

/** A real click on the button of exactly this name, the topmost where there are two. */
async function press(page: Page, name: string): Promise<void> {
  const find = (wanted: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].findLast((button) => button.textContent?.trim() === wanted);
  const button = await page.waitForFunction(find, { timeout: 20_000 }, name);
  await (button as ElementHandle<HTMLButtonElement>).click();
}

/** IndexedDB of the extension only: what Firefox keeps of `storage.local` lies in a folder of its own. */
async function loseDatabase(): Promise<void> {
  await killFirefox(browser, profile);
  const storage = path.join(profile, 'storage', 'default');
  const ours = readdirSync(storage).filter((name) => /^moz-extension\+\+\+[\w-]+$/.test(name));
  expect(ours).toHaveLength(1);
  for (const name of ours) rmSync(path.join(storage, name), { recursive: true });
  browser = await open();
}

test('F34: a lost library is announced; a backup from the downloads brings it back, and it is published once', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const text = 'Came back in Firefox';
  let page = await openOwnPage(browser, 'studio.html#/settings');
  const accountId = await connectIn(page, account);
  const due = nextMinute(110_000);
  const id = await queueIn(page, accountId, text, due);
  await press(page, 'Back up now');
  await says(page, 'Your browser is saving tend-backup-');
  const saved = (): readonly string[] => readdirSync(downloads).filter((name) => name.endsWith('.zip'));
  await expect.poll(saved, { timeout: 20_000 }).toHaveLength(1);
  await sleep(1_000);

  await loseDatabase();
  page = await openOwnPage(browser, 'studio.html#/today');
  await says(page, 'The library that was here is gone');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path.join(downloads, saved()[0] ?? ''));
  await says(page, '1, 1 of them still open');
  await press(page, 'Restore');
  await says(page, 'Which machine publishes?');
  await connectIn(page, account);
  await press(page, 'This one publishes');
  await page.waitForFunction(() => !document.body.innerText.includes('Which machine publishes?'));
  expect(await listPosts(network.serverUrl, account.did)).toEqual([]);
  await untilIn(page, id, ['published'], due - Date.now() + 60_000);
  expect((await listPosts(network.serverUrl, account.did)).map((post) => post.text)).toEqual([text]);
});
