import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { REPLY } from './reply-paths.ts';
import { CASA, FERN } from './reply-setup.ts';
import { askIn, grantIn } from './tend-in-firefox.ts';

export const FIREFOX_BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';

/** Firefox with Tend, two clients, one reply, and a page for the networks. */
export interface FirefoxReplies {
  readonly browser: Browser;
  readonly profile: string;
  readonly network: PracticeNetwork;
  /** A page of Tend's own. */
  readonly own: Page;
  /** Where the networks' pages are opened. */
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

/** `sites`: platform and origin of those where accounts are added by their name. */
export async function startFirefoxReplies(sites: Readonly<Record<string, string>>): Promise<FirefoxReplies> {
  const network = await startPracticeNetwork({ sites: true });
  const profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  const browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, FIREFOX_BUILD);
  const own = await openOwnPage(browser, 'studio.html');
  await grantIn(
    own,
    Object.values(sites).map((origin) => `${origin}/*`),
  );
  for (const { id, name, color } of [CASA, FERN])
    await askIn(own, 'client.save', {
      client: {
        ...{ id, name, color, zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
  for (const platform of Object.keys(sites))
    for (const { id, name, handle } of [CASA, FERN])
      await askIn(own, 'account.add', { clientId: id, platform, handle, displayName: name });
  await askIn(own, 'template.save', {
    template: {
      ...{ id: 'aside', clientId: CASA.id, title: 'Keep one aside', shortcut: 'aside', body: REPLY },
      ...{ platforms: [], tags: [] },
    },
  });
  for (const platform of Object.keys(sites)) await askIn(own, 'page.switch', { platform, on: true, off: [] });
  const page = await browser.newPage();
  // So high that the bar at the foot of practice pages is over no box.
  await page.setViewport({ width: 1280, height: 1000 });
  return {
    browser,
    profile,
    network,
    own,
    page,
    stop: async () => {
      await browser.close().catch(() => undefined);
      await network.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Px of the widest of Tend's elements in the page: 0 without any, 20 with the mark alone, more with the palette. */
export const widest = (page: Page): Promise<number> =>
  page.$$eval('[popover="manual"]', (hosts) =>
    Math.max(0, ...hosts.map((host) => host.getBoundingClientRect().width)),
  );

export async function pressChord(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyR');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Clicks the box and opens the palette at it; its search then has the focus. */
export async function openPaletteIn(page: Page, box: string): Promise<void> {
  await page.waitForSelector(box);
  await page.click(box);
  await page.keyboard.press('End');
  await expect.poll(() => widest(page)).toBeGreaterThan(0);
  await pressChord(page);
  await expect.poll(() => widest(page)).toBeGreaterThan(250);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('popover')))
    .toBe('manual');
}

/** What stands in a box, as the person sees it. */
export const textIn = (page: Page, box: string): Promise<string> =>
  page.$eval(box, (element) =>
    ((element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText).trim(),
  );
