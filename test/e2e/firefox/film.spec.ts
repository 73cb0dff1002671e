import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { getBlob, listPosts } from '../../servers/reader.ts';
import { FILM } from '../support/media-files.ts';
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

/** Debian's Firefox brings no decoder for it: then the film is kept by what it says of itself. */
test('a film is kept and published, whether or not this browser can play it', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await connectIn(await openOwnPage(browser, 'studio.html'), account);
  const page = await openOwnPage(browser, 'studio.html#/library/new');
  const text = await page.waitForSelector('main textarea');
  await text?.type('Filmed for foxes');
  const files = (await page.waitForSelector('input[type=file]')) as Awaited<
    ReturnType<typeof page.waitForSelector<'input'>>
  >;
  await files?.uploadFile(path.resolve(FILM));
  const alt = await page.waitForSelector('textarea[placeholder="What is to be seen?"]');
  await alt?.type('A loaf rises');
  await page.screenshot({ path: path.join(OUT, 'firefox-film.png') });
  await (await page.waitForSelector('::-p-text(Now)'))?.click();
  await (await page.waitForSelector('button:not([disabled])::-p-text(Queue)'))?.click();
  const posts = () => listPosts(network.serverUrl, account.did);
  await expect.poll(async () => (await posts()).length, { timeout: 30_000 }).toBe(1);
  const [post] = await posts();
  const embed = post?.embed as { video: { ref: { $link: string } } };
  expect(embed).toMatchObject({
    $type: 'app.bsky.embed.video',
    alt: 'A loaf rises',
    aspectRatio: { width: 240, height: 426 },
  });
  const stored = await getBlob(network.serverUrl, account.did, embed.video.ref.$link);
  expect(stored.sha256).toBe(createHash('sha256').update(readFileSync(FILM)).digest('hex'));
});
