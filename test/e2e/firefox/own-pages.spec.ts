import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  gotoOwnPage,
  inFirefoxItself,
  installInFirefox,
  openFirefox,
  openOwnPage,
} from '../../browser/firefox.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import { connectIn } from '../support/tend-in-firefox.ts';

const ROUTES = ['today', 'library', 'library/new', 'media', 'activity', 'accounts', 'settings'];

let network: PracticeNetwork;
let profile: string;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  network = await startPracticeNetwork();
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
  page = await openOwnPage(browser, 'studio.html');
});

test.afterAll(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

interface Watched {
  violations: string[];
}

/** Notes every refusal by the content security policy from now on. */
const watch = (): Promise<void> =>
  page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      watched.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });

test('a client with an account is drawn in its colour, within the content security policy', async () => {
  const account = network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await connectIn(page, account);
  await watch();
  for (const route of ROUTES) {
    await page.evaluate((hash) => void (location.hash = `#/${hash}`), route);
    await page.waitForSelector('main h1, main h2, main textarea');
  }
  const coloured = await page.waitForSelector('[style*="--client"]');
  const colour = await coloured?.evaluate((element) =>
    getComputedStyle(element).getPropertyValue('--client'),
  );
  expect(colour).toBe('#0b7285');
  expect(await page.evaluate(() => (globalThis as unknown as Watched).violations)).toEqual([]);
});

test('the popup can be typed into', async () => {
  await gotoOwnPage(browser, page, 'popup.html');
  const text = await page.waitForSelector('textarea');
  await text?.type('Typed in Firefox');
  expect(await text?.evaluate((element) => element.value)).toBe('Typed in Firefox');
});

test('the popup’s own button opens the sidebar, with Tend in it', async () => {
  await gotoOwnPage(browser, page, 'popup.html');
  await page.waitForSelector('button[aria-label="Open the side panel"]');
  await page.click('button[aria-label="Open the side panel"]');
  const shown = (): Promise<unknown> =>
    inFirefoxItself(
      browser,
      `(() => {
        const win = Services.wm.getMostRecentWindow('navigator:browser');
        const { isOpen, currentID } = win.SidebarController;
        const inside = win.document.getElementById('sidebar')?.contentDocument?.querySelector('browser');
        return isOpen + ' ' + currentID + ' ' + (inside?.currentURI?.spec ?? '');
      })()`,
    );
  await expect
    .poll(shown)
    .toMatch(/^true tend_tend_example-sidebar-action moz-extension:.*\/sidepanel\.html$/);
});
