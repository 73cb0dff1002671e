import type {} from './app/shared/practice-window.ts';
import { LANGS } from './app/shared/langs.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'x' });

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

test('has what the outlines of saved pages have', async ({ visit }) => {
  // A photo in place of a film.
  const media = (line: string): boolean => line.includes('placementTracking');
  await visit.open();
  // Saved when the post was minutes old.
  await visit.reset();
  await visit.open();
  await visit.expectOutline('x-composer');
  await visit.expectOutline('x-tweet', media);
});

test('a typed reply is taken from the editor’s model, kept, and shown with its permalink', async ({
  visit,
}) => {
  const { page } = visit;
  await visit.open({ post: 'terrace' });
  const button = page.locator('[data-testid="tweetButtonInline"]');
  await expect(button).toBeDisabled();
  await expect(button).toHaveAttribute('tabindex', '-1');
  await page.locator(BOX).click();
  await page.keyboard.type('Dogs are welcome.\nSmall ones on laps & <b>big</b> ones below.');
  await expect(button).toBeEnabled();
  await button.click();
  const text = 'Dogs are welcome.\nSmall ones on laps & <b>big</b> ones below.';
  await expect(page.getByTestId('toast')).toBeVisible();
  const reply = page.locator('article', { hasText: 'Dogs are welcome' });
  await expect(reply.locator('a:has(time)')).toHaveAttribute('href', /^\/casaluz\/status\/\d{19}$/);
  await expect(button).toBeDisabled();
  expect((await visit.submitted()).at(-1)).toMatchObject({ text, by: 'casa-luz', account: 'casa-luz' });
});

test('text that is only in the DOM is not sent', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'natal' });
  await page.locator(`${BOX} [data-text]`).evaluate((node) => node.append('only painted'));
  await expect(page.locator('[data-testid="tweetButtonInline"]')).toBeDisabled();
});

test('the reply dialog takes the focus, keeps it, and sends with Ctrl+Enter; the composer behind it stays empty', async ({
  visit,
}) => {
  const { page } = visit;
  await visit.open({ account: 'fern-and-co' });
  await page.locator('article', { hasText: 'radiator is two feet' }).getByTestId('reply').click();
  const dialog = page.getByRole('dialog');
  const box = dialog.locator(BOX);
  await expect(box).toBeFocused();
  await expect(page.locator(BOX)).toHaveCount(2);
  for (let n = 0; n < 12; n++) await page.keyboard.press('Tab');
  expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await box.click();
  await page.keyboard.type('Move it an arm away.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  expect((await visit.submitted()).at(-1)).toMatchObject({ text: 'Move it an arm away.', by: 'fern-and-co' });
});

test('@ opens the list of people, and Enter takes one', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace' });
  await page.locator(BOX).click();
  await page.keyboard.type('Thanks @tomw');
  await expect(page.getByTestId('typeaheadResult')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(BOX)).toHaveText('Thanks @tomwhitfield ');
  await expect(page.getByTestId('typeaheadResult')).toHaveCount(0);
});

test('two accounts, and none', async ({ visit }) => {
  const { page } = visit;
  await visit.open();
  const switcher = page.getByTestId('SideNav_AccountSwitcher_Button');
  await expect(switcher.getByTestId('UserAvatar-Container-casaluz')).toBeVisible();
  await switcher.click();
  await page.getByTestId('UserCell').click();
  await expect(switcher.getByTestId('UserAvatar-Container-fernandco')).toBeVisible();
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', '/fernandco');
  await visit.open({ account: 'none', post: 'terrace' });
  await expect(page.getByTestId('BottomBar')).toBeVisible();
  await expect(page.getByTestId('tweet').first()).toBeVisible();
  await expect(page.locator(BOX)).toHaveCount(0);
});

test('older pages say tweet and have no buttons', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ markup: 'older', post: 'terrace' });
  await expect(page.locator(BOX)).toHaveAttribute('aria-label', 'Tweet text');
  await expect(page.locator('div[role="button"][data-testid="tweetButtonInline"]')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(page.locator('button[data-testid="reply"]')).toHaveCount(0);
});

test('six languages, Arabic from right to left', async ({ visit }) => {
  const { page } = visit;
  const labels = new Set<string | null>();
  for (const lang of LANGS) {
    await visit.open({ lang, post: 'terrace' });
    await expect(page.locator(BOX)).toBeVisible();
    labels.add(await page.locator(BOX).getAttribute('aria-label'));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
  }
  expect(labels.size).toBe(LANGS.length);
});

test('a dozen nodes show 200 posts, and a node shows another post on demand', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ feed: 200, recycle: true });
  const first = page.getByTestId('tweet').first();
  await expect(first).toBeVisible();
  const before = await first.locator('a:has(time)').getAttribute('href');
  const node = await first.elementHandle();
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 12_000);
  await expect.poll(() => node?.$eval('a:has(time)', (link) => link.getAttribute('href'))).not.toBe(before);
  expect(await node?.evaluate((article) => article.isConnected)).toBe(true);
  expect(await page.getByTestId('tweet').count()).toBeLessThanOrEqual(12);

  await visit.open({ post: 'terrace' });
  await page.locator(BOX).click();
  await page.keyboard.type('half a sentence');
  await page.evaluate(() => window.practice.recycle());
  await expect(page.locator('article[tabindex="-1"]')).not.toContainText('The terrace is open');
  await expect(page.locator(BOX)).toHaveText('half a sentence');
});

test('200 posts stand in the page for measuring, and a thousand changes come over the time asked for', async ({
  visit,
}) => {
  const { page } = visit;
  await visit.open({ feed: 200 });
  await expect(page.getByTestId('tweet')).toHaveCount(200);
  const took = await page.evaluate(() => window.practice.mutate(1_000, 300));
  expect(took).toBeGreaterThanOrEqual(295);
});

test('a slow page draws late', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ slow: 3_000, post: 'terrace' });
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByTestId('tweet').first()).toBeVisible();
  await expect(page.locator(BOX)).toBeVisible();
});
