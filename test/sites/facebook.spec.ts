import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'facebook' });

const BOX = 'form[role="presentation"] [role="textbox"][data-lexical-editor="true"]';
const SUBMIT = '#focused-state-composer-submit [role="button"]';

commonTests({
  site: 'facebook',
  box: (page) => page.locator(BOX).filter({ visible: true }),
  submit: (page) => page.locator(SUBMIT),
  permalink: (page, text) =>
    page.locator('[role="article"]', { hasText: text }).locator('a[href*="/posts/"]'),
  permalinkForm: /^https:\/\/www\.facebook\.com\/casaluz\/posts\/\d+\?comment_id=\d+$/,
  signedIn: (page, account) =>
    page.locator(
      `[role="navigation"] a[href="https://www.facebook.com/${account === 'casa-luz' ? 'casaluz' : 'fernandco'}"]`,
    ),
  spoken: 'aria-label',
  itemPermalink: (page) => page.locator('[data-ad-rendering-role="profile_name"] a'),
});

test('has what the outlines of saved pages have', async ({ visit }) => {
  const { page } = visit;
  // The card of a link, under the picture.
  const linkCard = (_: string, number: number): boolean => number === 37;
  await visit.open();
  await visit.expectOutline('fb-home-create-region');
  await visit.expectOutline('fb-feed-post', linkCard);
  await visit.expectOutline('fb-comment-form-unfocused-fr');
  await visit.open({ path: '/casaluz' });
  await visit.expectOutline('fb-page-profilecomposer-ar');

  await visit.open({ post: 'winter-care' });
  const photo = (line: string): boolean => line.includes('/photo');
  await visit.expectOutline('fb-comment-items', photo);
  await visit.open({ post: 'natal', markup: 'older' });
  await page.locator(BOX).filter({ visible: true }).click();
  await visit.expectOutline('fb-comment-form-focused-en');
  await visit.open({ post: 'natal', lang: 'ar' });
  await page.locator(BOX).filter({ visible: true }).click();
  await visit.expectOutline('fb-comment-form-focused-ar');
});

test('Enter sends, a reply has its own form and its own kind of address', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace', account: 'casa-luz' });
  const article = page.locator('[role="article"][aria-label^="Comment by Tom"]');
  await article.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Reply to Tom Whitfield' })).toBeFocused();
  await page.keyboard.type('Just turn up');
  await page.keyboard.press('Enter');
  const reply = page.locator('[role="article"][aria-label^="Reply by Casa Luz to Tom"]');
  await expect(reply.locator('a[href*="/posts/"]')).toHaveAttribute(
    'href',
    /\?comment_id=\d+&reply_comment_id=\d+$/,
  );
});

test('one comments as the Page, or as oneself', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'natal' });
  const box = page.locator(BOX).filter({ visible: true });
  await expect(box).toHaveAttribute('aria-label', 'Comment as Casa Luz');
  await visit.open({ post: 'natal', as: 'person' });
  await expect(box).toHaveAttribute('aria-label', 'Comment as Inês Duarte');
  await box.click();
  await page.keyboard.type('From me');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await visit.submitted()).at(-1))
    .toMatchObject({ by: 'ines', account: 'casa-luz' });
});

test('the form grows with the focus, the time is scrambled, and a hidden form stands beside the real one', async ({
  visit,
}) => {
  const { page } = visit;
  await visit.open({ post: 'terrace' });
  await expect(page.locator(SUBMIT)).toHaveCount(0);
  await expect(page.locator(BOX)).toHaveCount(2);
  const time = page.locator('[aria-posinset] a:has(b)');
  await expect(time).toHaveAttribute('href', /^https:\/\/www\.facebook\.com\/\?__cft__/);
  await time.hover();
  await expect(time).toHaveAttribute('href', /\/casaluz\/posts\/\d+$/);
});
