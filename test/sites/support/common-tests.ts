import type { Locator, Page } from '@playwright/test';
import type {} from '../app/shared/practice-window.ts';
import { LANGS } from '../app/shared/langs.ts';
import { SITES, type Site } from '../server/site-ids.ts';
import { expect, test } from './sites-test.ts';

interface Common {
  readonly site: Site;
  /** The box for an answer to the post of the page. */
  box(page: Page): Locator;
  /** Opens the box where it isn't there from the start. */
  openBox?(page: Page): Promise<void>;
  /** The button that sends. */
  submit(page: Page): Locator;
  /** The button is only there when there is text. */
  readonly appears?: boolean;
  /** A link, in the item that holds the text, to that item's own address. */
  permalink(page: Page, text: string): Locator;
  readonly permalinkForm: RegExp;
  /** A node that shows who is signed in. */
  signedIn(page: Page, account: 'casa-luz' | 'fern-and-co'): Locator;
  /** What changes with the page's language. */
  readonly spoken: 'aria-label' | 'placeholder' | 'aria-placeholder';
  /** In every post's node. */
  itemPermalink(page: Page): Locator;
}

/** What holds on every practice page. */
export function commonTests(common: Common): void {
  const open = async (page: Page): Promise<Locator> => {
    await common.openBox?.(page);
    const box = common.box(page);
    await expect(box).toBeVisible();
    return box;
  };

  test('a typed reply is taken from the model, kept, and shown with its permalink', async ({ visit }) => {
    const { page } = visit;
    await visit.open({ post: 'terrace' });
    const box = await open(page);
    await box.click();
    if (common.appears) await expect(common.submit(page)).toHaveCount(0);
    else await expect(common.submit(page)).toBeDisabled();
    await page.keyboard.type('Dogs are welcome');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('on laps & <b>under</b> tables');
    await expect(common.submit(page)).toBeEnabled();
    await common.submit(page).click();
    await expect
      .poll(async () => (await visit.submitted()).at(-1))
      .toMatchObject({
        text: 'Dogs are welcome\non laps & <b>under</b> tables',
        by: 'casa-luz',
        account: 'casa-luz',
      });
    await expect(common.permalink(page, 'Dogs are welcome').first()).toHaveAttribute(
      'href',
      common.permalinkForm,
    );
  });

  test('two accounts, and none', async ({ visit }) => {
    const { page } = visit;
    for (const account of ['casa-luz', 'fern-and-co'] as const) {
      await visit.open({ account });
      await expect(common.signedIn(page, account).first()).toBeVisible();
    }
    await visit.open({ account: 'none', post: 'terrace' });
    await expect(page.getByText('The terrace is open again').first()).toBeVisible();
    await expect(common.box(page)).toHaveCount(0);
  });

  test('six languages, Arabic from right to left', async ({ visit }) => {
    const { page } = visit;
    const labels = new Set<string | null>();
    for (const lang of LANGS) {
      await visit.open({ lang, post: 'terrace' });
      labels.add(await (await open(page)).getAttribute(common.spoken));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    }
    expect(labels.size).toBe(LANGS.length);
  });

  test('a node of the feed shows another post on demand', async ({ visit }) => {
    const { page } = visit;
    await visit.open({ feed: 40, recycle: true });
    const node = await common.itemPermalink(page).first().elementHandle();
    const before = await node?.getAttribute('href');
    await page.evaluate(() => window.practice.recycle());
    await expect.poll(() => node?.getAttribute('href')).not.toBe(before);
    expect(await node?.evaluate((link) => link.isConnected)).toBe(true);
    expect(page.url()).toBe(`https://${SITES[common.site]}/`);
  });
}
