import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'threads' });

const BOX = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

commonTests({
  site: 'threads',
  box: (page) => page.locator(BOX),
  submit: (page) => page.getByRole('button', { name: 'Post', exact: true }),
  permalink: (page, text) =>
    page.locator('[data-pressable-container="true"]', { hasText: text }).locator('a:has(time)'),
  permalinkForm: /^\/@casaluz\/post\/[\w-]{11}$/,
  signedIn: (page, account) =>
    page.locator(`nav a[href="/@${account === 'casa-luz' ? 'casaluz' : 'fernandco'}"]`),
  spoken: 'aria-placeholder',
  itemPermalink: (page) => page.locator('[data-pressable-container="true"] a:has(time)'),
});

test('the dialog’s box has a twin behind it, in the page', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'terrace', account: 'fern-and-co' });
  await expect(page.locator(BOX)).toHaveAttribute('aria-placeholder', 'Reply to casaluz...');
  const comment = page.locator('[data-pressable-container="true"]', { hasText: 'five of us' });
  await comment.locator('[role="button"]:has(svg[aria-label="Reply"])').click();
  await expect(page.locator(BOX)).toHaveCount(2);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator(BOX)).toBeFocused();
  await expect(dialog.locator(BOX)).toHaveAttribute('aria-placeholder', 'Reply to tomwhitfield...');
  await page.keyboard.type('Turn up');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  expect((await visit.submitted()).at(-1)).toMatchObject({ text: 'Turn up', by: 'fern-and-co' });
});

test('older pages don’t name the column', async ({ visit }) => {
  await visit.open({ post: 'terrace', markup: 'older' });
  await expect(visit.page.locator('main [role="region"]')).toBeVisible();
  await expect(visit.page.locator('[aria-label="Column body"]')).toHaveCount(0);
});
