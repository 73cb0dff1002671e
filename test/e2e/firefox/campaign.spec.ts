import { test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage } from '../../browser/firefox.ts';
import { openSidebar } from '../../browser/firefox-sidebar.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';
import type { Place } from '../support/campaign-places.ts';
import { originsOf, setUpCampaign, type Library } from '../support/campaign-setup.ts';
import { CAMPAIGN, campaignTests } from '../support/campaign-tests.ts';
import { talkTo, type PanelTalk } from '../support/panel-talk.ts';
import { readRows } from '../support/read-rows.ts';
import { askIn, grantIn, putRowsIn } from '../support/tend-in-firefox.ts';

let network: PracticeNetwork;
let profile: string;
let browser: Browser;
let own: Page;
let page: Page;
let panel: PanelTalk;
let library: Library;
let accounts: Readonly<Record<Place, string>>;

test.beforeAll(async () => {
  network = await startPracticeNetwork({ sites: true });
  profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
  browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  await installInFirefox(browser, profile, process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3');
  own = await openOwnPage(browser, 'studio.html');
  await grantIn(own, originsOf(CAMPAIGN));
  library = {
    ask: (request, input) => askIn(own, request, input),
    put: (table, rows) => putRowsIn(own, table, rows),
  };
  accounts = await setUpCampaign(library, CAMPAIGN);
  panel = talkTo(await openSidebar(browser));
  page = await browser.newPage();
  // So high that the bar at the foot of practice pages is over no button.
  await page.setViewport({ width: 1280, height: 1000 });
});

test.afterAll(async () => {
  await browser.close().catch(() => undefined);
  await network.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

campaignTests(() => ({
  ask: library.ask,
  rows: (table) => own.evaluate(readRows, table),
  panel,
  accounts,
  hands: {
    async goto(url) {
      await page.bringToFront();
      await page.goto(url);
    },
    async click(css) {
      await page.waitForSelector(css, { visible: true });
      await page.click(css);
    },
    async type(text) {
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    valueOf: (css) => page.$eval(css, (node) => (node as HTMLInputElement).value),
    isThere: async (css) => (await page.$(css)) !== null,
    stored: () =>
      page.evaluate(
        async () =>
          ((await (await fetch('/__practice/profiles')).json()) as Record<string, never>)['casa-luz'] ?? {},
      ),
  },
}));
