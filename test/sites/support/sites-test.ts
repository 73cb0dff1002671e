import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';
import type { Submitted } from '../server/item.ts';
import type { AccountId } from '../server/people.ts';
import type { Profile } from '../server/profile.ts';
import { SITES, type Site } from '../server/site-ids.ts';
import { siteUrl, type SiteOptions } from '../site-url.ts';
import { findOutline, readOutline } from './outline.ts';
import { serveSites, type ServedSites } from './serve-sites.ts';

interface Visit {
  readonly page: Page;
  open(options?: SiteOptions): Promise<void>;
  /** What was submitted so far, as the site's server has it. */
  submitted(): Promise<readonly Submitted[]>;
  /** What is stored of an account's profile. */
  stored(account: AccountId): Promise<Profile>;
  /** Puts everything back that was submitted or saved. */
  reset(): Promise<void>;
  /** That the outline stands in the page. */
  expectOutline(...outline: Parameters<typeof readOutline>): Promise<void>;
}

/** One browser and one set of practice pages for a worker's tests; every test has a page of its own. */
export const test = base.extend<
  { site: Site; visit: Visit; problems: string[] },
  { served: ServedSites; practiceContext: BrowserContext; keepProcess: (site: Site) => Promise<void> }
>({
  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const served = await serveSites();
      await use(served);
      await served.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  practiceContext: [
    async ({ playwright, served }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: findBrowser('chromium'),
        args: [
          '--disable-gpu',
          // See `keepProcess`.
          '--process-per-site',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          `--host-resolver-rules=${served.resolverRules}`,
          `--ignore-certificate-errors-spki-list=${served.spki}`,
        ],
      });
      await use(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // A page of the site that stays, with nothing in it: the tests' pages find its process with the site's scripts compiled. Each in a process
  // of its own takes half as long again.
  keepProcess: [
    async ({ practiceContext }, use) => {
      const page = await practiceContext.newPage();
      let kept: Site | null = null;
      await use(async (site) => {
        if (site === kept) return;
        await page.goto(`https://${SITES[site]}/__practice/posts`);
        kept = site;
      });
      await page.close();
    },
    { scope: 'worker' },
  ],
  site: ['x', { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- as above.
  problems: async ({}, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(problems).toEqual([]);
  },
  visit: async ({ site, practiceContext, keepProcess, problems }, use) => {
    await keepProcess(site);
    const page = await practiceContext.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    // What the page's own policy refuses is said there, and every wrong use of React.
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await use({
      page,
      open: async (options) => {
        await page.goto(siteUrl(site, options));
        await expect(page.locator('body')).not.toHaveText('');
      },
      submitted: () =>
        page.evaluate(async (host) => {
          const response = await fetch(`https://${host}/__practice/posts`);
          return (await response.json()) as Submitted[];
        }, SITES[site]),
      stored: (account) =>
        page.evaluate(async (id) => {
          const response = await fetch('/__practice/profiles');
          return ((await response.json()) as Record<AccountId, Profile>)[id];
        }, account),
      reset: async () => {
        await page.evaluate(() =>
          fetch('/__practice/reset', { method: 'POST', headers: { 'content-type': 'application/json' } }),
        );
      },
      expectOutline: (...outline) =>
        expect.poll(() => page.evaluate(findOutline, readOutline(...outline)), { timeout: 5_000 }).toBeNull(),
    });
    await page.close();
  },
});

export { expect };
