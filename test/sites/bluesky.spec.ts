import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'bluesky' });

const BOX = '[role="dialog"] .tiptap.ProseMirror[contenteditable="true"]';

commonTests({
  site: 'bluesky',
  box: (page) => page.locator(BOX),
  openBox: async (page) =>
    page.locator('[data-testid="postThreadScreen"] [data-testid="replyBtn"]').first().click(),
  submit: (page) => page.getByTestId('composerPublishBtn'),
  permalink: (page, text) =>
    page.locator('[data-testid^="postThreadItem-by-"]', { hasText: text }).locator('a[href*="/post/"]'),
  permalinkForm: /^\/profile\/casaluz\.test\/post\/[2-7a-z]{13}$/,
  signedIn: (page, account) =>
    page.locator(`nav a[href="/profile/${account === 'casa-luz' ? 'casaluz' : 'fernandco'}.test"]`),
  spoken: 'aria-label',
  itemPermalink: (page) => page.locator('[data-testid^="feedItem-by-"] a[href*="/post/"]'),
});

test('has what the outlines of saved pages have', async ({ visit }) => {
  await visit.open();
  await visit.expectOutline('bsky-feed-item');
});

test('a mention is a node of the model, and Ctrl+Enter sends', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'natal' });
  await page.getByTestId('replyBtn').first().click();
  await expect(page.locator(BOX)).toBeFocused();
  await page.keyboard.type('Ask @tomw');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${BOX} .mention`)).toHaveText('@tomwhitfield.bsky.social');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await visit.submitted()).at(-1)?.text)
    .toBe('Ask @tomwhitfield.bsky.social ');
  await expect(page.getByText('Your reply was sent')).toBeVisible();
});

test('older pages have other names', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'natal', markup: 'older' });
  await page.locator('div[role="button"][data-testid="replyBtn"]').first().click();
  await expect(page.getByTestId('composer')).toBeVisible();
  await expect(page.locator('div[data-testid="composerPublishBtn"]')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
