import { commonTests } from './support/common-tests.ts';
import { expect, test } from './support/sites-test.ts';

test.use({ site: 'linkedin' });

const BOX = '[role="textbox"][aria-multiline="true"]';

commonTests({
  site: 'linkedin',
  box: (page) => page.locator(`.tiptap.ProseMirror${BOX}`),
  submit: (page) => page.locator('[componentkey^="replaceableCommentTools"] button[type="submit"]'),
  appears: true,
  permalink: (page, text) =>
    page.locator('[componentkey^="replaceableComment_"]', { hasText: text }).locator('a[href*="commentUrn"]'),
  permalinkForm:
    /^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:activity:\d+\/\?commentUrn=urn%3Ali%3Acomment/,
  signedIn: (page, account) => page.locator(`header a[href*="/company/${account}/"]`),
  spoken: 'aria-label',
  itemPermalink: (page) => page.locator('[role="listitem"] a[href]'),
});

test('has what the outlines of saved pages have', async ({ visit }) => {
  await visit.open();
  await visit.expectOutline('li-new-sharebox');
  await visit.expectOutline('li-new-feed-post');
  await visit.open({ markup: 'older' });
  const bar = (line: string): boolean =>
    line.includes('reactions-icon') ||
    /class='(?:reactions-react-button|artdeco-hoverable|artdeco-dropdown[^']*social)/.test(line) ||
    line.includes('update-components-image-ember') ||
    line.includes('feed-shared-social-action-bar__action');
  await visit.expectOutline('li-legacy-post', bar, true);
});

test('older pages have Quill and the URN of each comment', async ({ visit }) => {
  const { page } = visit;
  await visit.open({ post: 'natal', markup: 'older' });
  const box = page.locator(`.comments-comment-box .ql-editor${BOX}`);
  await expect(box).toBeVisible();
  await expect(page.locator('.comments-comment-box__submit-button--cr')).toHaveCount(0);
  await box.click();
  await page.keyboard.type('With pleasure');
  await page.locator('.comments-comment-box__submit-button--cr').click();
  const made = page.locator('article.comments-comment-entity', { hasText: 'With pleasure' });
  await expect(made).toHaveAttribute('data-id', /^urn:li:comment:\(activity:\d+,\d+\)$/);
  expect((await visit.submitted()).at(-1)).toMatchObject({ text: 'With pleasure', by: 'casa-luz' });
});

test('the composer stands in the shadow root of a host without height', async ({ visit }) => {
  const { page } = visit;
  await visit.open();
  await page.getByRole('button', { name: 'Start a post' }).first().click();
  const outlet = page.locator('#interop-outlet[data-testid="interop-shadowdom"]');
  await expect(outlet).toHaveCSS('height', '0px');
  const box = outlet.locator('.ql-editor');
  await expect(outlet.locator('button.share-actions__primary-action')).toBeDisabled();
  await box.click();
  await page.keyboard.type('From the shadow');
  await outlet.locator('button.share-actions__primary-action').click();
  await expect(outlet).toHaveCount(0);
  expect((await visit.submitted()).at(-1)).toMatchObject({ text: 'From the shadow', parent: null });
});

test('of written markup, the site’s policy leaves text', async ({ visit }) => {
  await visit.open();
  const left = await visit.page.evaluate(() => {
    const node = document.createElement('div');
    const range = document.createRange();
    range.selectNode(document.body);
    node.append(range.createContextualFragment('<b>bold</b>'));
    return node.childElementCount;
  });
  expect(left).toBe(0);
});
