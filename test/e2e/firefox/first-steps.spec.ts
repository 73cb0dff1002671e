import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { listPosts } from '../../servers/reader.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { connectIn } from '../support/tend-in-firefox.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';
const OUT = 'out/screens';

let network: PracticeNetwork;
let profile: string;
let browser: Browser;

test.beforeEach(async () => {
  mkdirSync(OUT, { recursive: true });
  network = await startPracticeNetwork();
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, BUILD);
});

test.afterEach(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('a post typed into the popup is live, and Today says so', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const studio = await openOwnPage(browser, 'studio.html');
  await connectIn(studio, account);

  const popup = await openOwnPage(browser, 'popup.html');
  const box = await popup.waitForSelector('main textarea');
  await popup.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Now'),
  );
  await box?.type('Typed in Firefox 🦊');
  await (await popup.waitForSelector('::-p-text(Now)'))?.click();
  expect(await axeFindings(popup)).toEqual([]);
  await popup.screenshot({ path: path.join(OUT, 'firefox-popup.png') });
  await box?.focus();
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  const texts = async (): Promise<string[]> =>
    (await listPosts(network.serverUrl, account.did)).map(({ text }) => text);
  await expect.poll(texts).toEqual(['Typed in Firefox 🦊']);

  await studio.bringToFront();
  await studio.waitForSelector('::-p-text(Open on Bluesky)');
  expect(await axeFindings(studio)).toEqual([]);
  await studio.screenshot({ path: path.join(OUT, 'firefox-studio.png') });
});
