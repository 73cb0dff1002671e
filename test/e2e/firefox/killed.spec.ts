import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installInFirefox, killFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { listPosts } from '../../servers/reader.ts';
import { askIn, connectIn, queueIn, untilIn } from '../support/tend-in-firefox.ts';
import { nextMinute } from '../support/tend.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';

test.setTimeout(300_000);

let network: PracticeNetwork;
let profile: string;
let browser: Browser;

const open = (): Promise<Browser> => openFirefox({ profile, proxyPort: network.connectProxyPort });

test.beforeEach(async () => {
  network = await startPracticeNetwork();
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await open();
  await installInFirefox(browser, profile, BUILD);
});

test.afterEach(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('killed with a post due, opened again ten seconds later: published once, although Firefox has lost its alarms', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const text = 'Firefox was killed while this was due';
  let page: Page = await openOwnPage(browser, 'studio.html');
  const accountId = await connectIn(page, account);
  const due = nextMinute(20_000);
  const id = await queueIn(page, accountId, text, due);
  await killFirefox(browser, profile);
  expect(await listPosts(network.serverUrl, account.did)).toEqual([]);
  await sleep(Math.max(0, due - Date.now()) + 10_000);

  browser = await open();
  page = await openOwnPage(browser, 'studio.html');
  await untilIn(page, id, ['published'], 150_000);
  await askIn(page, 'scan.now', {});
  await killFirefox(browser, profile);
  browser = await open();
  page = await openOwnPage(browser, 'studio.html');
  await askIn(page, 'scan.now', {});
  await sleep(3_000);
  expect((await listPosts(network.serverUrl, account.did)).map((post) => post.text)).toEqual([text]);
});
