import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { connectIn, queueIn } from '../support/tend-in-firefox.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';
const TEXTS = ['Rye is back on Saturday 🥖', '</script><script>alert("x")</script> & "quotes"'];

let network: PracticeNetwork;
let profile: string;
let browser: Browser;

test.beforeEach(async () => {
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

test('the proof that Firefox saves checks itself there from the disk, and notices one changed character', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const studio = await openOwnPage(browser, 'studio.html');
  const accountId = await connectIn(studio, account);
  const minute = Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000;
  for (const text of TEXTS) await queueIn(studio, accountId, text, minute);
  await studio.evaluate(() => {
    location.hash = '#/activity/proof?client=client-1';
  });
  await studio.waitForSelector('::-p-text(2 lines, unbroken since)');
  // What would be put into the downloads folder.
  await studio.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.documentElement.dataset['saved'] = text;
      });
      return make(blob);
    };
  });
  await (await studio.waitForSelector('::-p-text(Save as a file)'))?.click();
  await studio.waitForFunction(() => document.documentElement.dataset['saved'] !== undefined);
  const text = await studio.evaluate(() => document.documentElement.dataset['saved'] ?? '');

  const file = path.join(profile, 'proof.html');
  writeFileSync(file, text);
  const reader = await browser.newPage();
  const verdict = async (): Promise<string> =>
    reader.evaluate(() => document.getElementById('verdict')?.textContent ?? '');
  await reader.goto(pathToFileURL(file).href);
  expect(await verdict()).toMatch(/^Unbroken: 2 lines\. Last seal: [0-9a-f]{64}$/);
  const shown = await reader.evaluate(() =>
    [...document.querySelectorAll('dd.text')].map(({ textContent }) => textContent),
  );
  expect(shown).toEqual(TEXTS);
  writeFileSync(file, text.replace('quotes', 'qvotes'));
  await reader.goto(pathToFileURL(file).href);
  expect(await verdict()).toMatch(/^Broken at line 2:/);
});
