import { expect, test, type Page } from '@playwright/test';
import { drawPng } from '../../servers/draw-png.ts';
import type { SocialAccount } from '../../servers/snac-accounts.ts';
import { listSocialPosts } from '../../servers/snac-reader.ts';
import type { Social } from '../../servers/social.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;

test.beforeEach(async () => {
  tend = await Tend.start({ social: true });
});

test.afterEach(() => tend.stop());

function social(): Social {
  if (!tend.network.social) throw new Error('it was asked for');
  return tend.network.social;
}

function person(index: 0 | 1): SocialAccount {
  const account = social().accounts[index];
  if (!account) throw new Error('the practice server has two accounts');
  return account;
}

/** As the person: name and password, on the server's own page. */
async function fillIn(page: Page, { name, password }: SocialAccount): Promise<void> {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="passwd"]').fill(password);
  await page.locator('input[type="submit"]').click();
}

/** Signs in on the page that a click has opened, and gives the code that it then shows. */
async function codeFrom(open: () => Promise<void>, account: SocialAccount): Promise<string> {
  const opened = tend.browser.context.waitForEvent('page');
  await open();
  const signIn = await opened;
  await fillIn(signIn, account);
  await expect(signIn.locator('body')).toHaveText(/^[0-9a-f]{32}/);
  const code = (await signIn.locator('body').textContent()) ?? '';
  await signIn.close();
  return code;
}

async function newClient(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Add a client' })
    .or(page.getByRole('button', { name: 'Add a client' }))
    .first()
    .click();
  await page.getByLabel('Name', { exact: true }).fill('Casa Luz');
  await page.getByRole('button', { name: 'Add the client' }).click();
}

async function findOnMastodon(page: Page, typed: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Connect a/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Mastodon' }).click();
  await page.getByLabel('Handle').fill(typed);
  await page.getByRole('button', { name: 'Find the account' }).click();
}

const posts = () => listSocialPosts(social(), 'casaluz');
const texts = async () => (await posts()).map(({ text }) => text);

test('a new person connects an account with a code, and a post from the popup is live once', async () => {
  const { page } = tend;
  await newClient(page);
  await findOnMastodon(page, ' @CasaLuz@social.tend.test ');
  await expect(page.getByText('runs snac')).toBeVisible();
  await page.getByRole('button', { name: 'Use a code instead' }).click();
  const open = () => page.getByRole('button', { name: /open the sign-in page/i }).click();

  // Somebody else's sign-in is said in so many words.
  const other = await codeFrom(open, person(1));
  await page.getByLabel('Code').fill(other);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByText('You signed in as @fernandco, which is another account.')).toBeVisible();
  const code = await codeFrom(open, person(0));
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Code').press('Enter');
  await expect(page.getByText('@casaluz@social.tend.test is connected.')).toBeVisible();

  const popup = await tend.browser.context.newPage();
  await popup.goto(`chrome-extension://${tend.extensionId}/popup.html`);
  const box = popup.getByRole('textbox', { name: 'Post' });
  await box.fill('Our first toot 🌿 https://casaluz.example/menu');
  await popup.getByRole('button', { name: 'Now', exact: true }).click();
  await box.press('Control+Enter');
  await expect(popup.getByText(/On its way to/)).toBeVisible();
  await expect.poll(texts).toEqual(['Our first toot 🌿 https://casaluz.example/menu']);

  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/today`);
  await expect(page.getByText('Our first toot').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open on Mastodon' })).toBeVisible();
});

test('the browser’s own window brings the answer back by itself', async () => {
  const { page } = tend;
  await newClient(page);
  await findOnMastodon(page, 'https://social.tend.test/casaluz');
  const opened = tend.browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Allow & sign in' }).click();
  await fillIn(await opened, person(0));
  await expect(page.getByText('@casaluz@social.tend.test is connected.')).toBeVisible();
});

test('a published text is changed on the network: what stands there is read first, and changed once it is confirmed', async () => {
  const { page } = tend;
  await newClient(page);
  await findOnMastodon(page, 'https://social.tend.test/casaluz');
  const opened = tend.browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Allow & sign in' }).click();
  await fillIn(await opened, person(0));
  await expect(page.getByText('@casaluz@social.tend.test is connected.')).toBeVisible();

  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/library/new`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('The long tabel is set');
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.getByRole('button', { name: /^Queue/ }).click();
  await expect.poll(texts).toEqual(['The long tabel is set']);

  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/today`);
  await page.getByRole('button', { name: 'More for this post' }).first().click();
  await page.getByRole('menuitem', { name: 'Change it on the network' }).click();
  const box = page.getByRole('dialog').getByRole('textbox');
  await expect(box).toBeEnabled();
  await expect(box).toHaveValue('The long tabel is set');
  await box.fill('The long table is set');
  await page.getByRole('button', { name: 'Change it on Mastodon' }).click();
  await expect(page.getByText('Changed on Mastodon.')).toBeVisible();
  await expect.poll(texts).toEqual(['The long table is set']);
});

test('a picture with its description and the thread that follows are on the server once, in order', async () => {
  const { page } = tend;
  await newClient(page);
  await findOnMastodon(page, '@casaluz@social.tend.test');
  const opened = tend.browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Allow & sign in' }).click();
  await fillIn(await opened, person(0));
  await expect(page.getByText('@casaluz@social.tend.test is connected.')).toBeVisible();

  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/library/new`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Part one of the story.');
  const png = Buffer.from(drawPng(40, 30, (x, y) => [x * 5, y * 7, 120]));
  const file = { name: 'loaf.png', mimeType: 'image/png', buffer: png };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByPlaceholder('What is to be seen?').fill('A loaf on a board');
  await page.getByRole('button', { name: 'Thread', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('Part one of the story.\n---\nPart two of it.');
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.getByRole('button', { name: /^Queue/ }).click();
  await expect.poll(texts, { timeout: 60_000 }).toEqual(['Part one of the story.', 'Part two of it.']);
  const [first, second] = await posts();
  expect(first?.attachments.map(({ alt, type }) => [alt, type])).toEqual([
    ['A loaf on a board', 'image/png'],
  ]);
  expect(second).toMatchObject({ inReplyTo: first?.url, attachments: [] });
});
