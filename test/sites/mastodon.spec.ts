import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'mastodon' });

const BOX = 'form.compose-form textarea.autosuggest-textarea__textarea';

commonTests({
  site: 'mastodon',
  box: (page) => page.locator(BOX),
  openBox: async (page) => page.locator('.detailed-status__action-bar button').first().click(),
  submit: (page) => page.locator('.compose-form__submit button[type="submit"]'),
  permalink: (page, text) => page.locator('.status', { hasText: text }).locator('a.status__relative-time'),
  permalinkForm: /^\/@casaluz\/\d+$/,
  signedIn: (page, account) =>
    page.locator('.navigation-bar__profile-account', {
      hasText: account === 'casa-luz' ? '@casaluz' : '@fernandco',
    }),
  spoken: 'placeholder',
  itemPermalink: (page) => page.locator('.status a.status__relative-time'),
});

test('has what the outline of a saved page has, classes too', async ({ visit }) => {
  await visit.open({ post: 'winter-care' });
  // The sender's app; a dead end of the list.
  const app = (line: string): boolean => line.includes('detailed-status__application');
  await visit.expectOutline('mastodon-thread', app, true);
});

test('an answer begins with whom it answers, and initial-state says who is signed in', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace', account: 'casa-luz' });
  await page
    .locator('.status', { hasText: 'five of us' })
    .locator('.status__action-bar button')
    .first()
    .click();
  await expect(page.locator(BOX)).toHaveValue('@tomwhitfield@mastodon.example ');
  await expect(page.locator('.reply-indicator')).toContainText('five of us');
  await expect(page.locator(BOX)).toBeFocused();
  await page.keyboard.type('turn up');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.notification-bar')).toBeVisible();
  expect((await visit.submitted()).at(-1)?.text).toBe('@tomwhitfield@mastodon.example turn up');
  await expect(page.locator(BOX)).toHaveValue('');
  const state = JSON.parse((await page.locator('script#initial-state').textContent()) ?? '') as {
    meta: { me: string };
    accounts: Record<string, { acct: string }>;
  };
  expect(state.accounts[state.meta.me]?.acct).toBe('casaluz');
});

test('older pages have another button', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ markup: 'older' });
  await expect(page.locator('.compose-form__publish-button-wrapper button[type="submit"]')).toHaveText(
    'Toot!',
  );
  await expect(page.locator('.compose-form__submit')).toHaveCount(0);
});
