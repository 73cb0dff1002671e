import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

/** Of an outline: a line. */
const SECOND_LINK = 67;

test.use({ site: 'instagram' });

commonTests({
  site: 'instagram',
  box: (page) => page.locator('main form textarea'),
  submit: (page) => page.locator('main form textarea + div [role="button"]'),
  permalink: (page, text) =>
    page
      .locator('article div:has(> a time)')
      .filter({ has: page.locator('xpath=..', { hasText: text }) })
      .locator('a:has(time)'),
  permalinkForm: /^\/p\/[\w-]{11}\/c\/18\d{15}\/$/,
  signedIn: (page, account) =>
    page.locator(`nav a[href="/${account === 'casa-luz' ? 'casaluz' : 'fernandco'}/"] img`),
  spoken: 'aria-label',
  itemPermalink: (page) => page.locator('article a:has(span > time)'),
});

test('has what the outlines of saved pages have', async ({ visit }) => {
  await visit.open({ post: 'winter-care', lang: 'es' });
  await visit.expectOutline('ig-comment-form');
  // The pictures of a carousel and who is in them; the second of two links in the caption.
  await visit.expectOutline(
    'ig-post-modal',
    (line, number) => line.startsWith('<li') || number === SECOND_LINK,
  );
});

test('an answer begins with the name, and Enter sends', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace', account: 'casa-luz' });
  await page.getByRole('button', { name: 'Reply' }).nth(2).click();
  const box = page.locator('main form textarea');
  await expect(box).toHaveValue('@tomwhitfield ');
  await expect(box).toBeFocused();
  await page.keyboard.type('turn up');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('');
  expect((await visit.submitted()).at(-1)).toMatchObject({ text: '@tomwhitfield turn up' });
});

test('older pages have lists and a name for the own profile', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace', markup: 'older' });
  await expect(page.locator('article ul li h3 a').first()).toHaveAttribute('href', '/marianalopes/');
  await expect(page.locator('nav a[aria-label="Profile"]')).toHaveAttribute('href', '/casaluz/');
});
