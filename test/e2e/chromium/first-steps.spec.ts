import { expect, test } from '@playwright/test';
import { listPosts } from '../../servers/reader.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;

test.beforeEach(async () => {
  tend = await Tend.start();
});

test.afterEach(() => tend.stop());

test('a new person adds a client, connects an account, queues a post: it is live', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const { page } = tend;

  await page
    .getByRole('link', { name: 'Add a client' })
    .or(page.getByRole('button', { name: 'Add a client' }))
    .first()
    .click();
  await page.getByLabel('Name', { exact: true }).fill('Casa Luz');
  await page.getByRole('button', { name: 'Add the client' }).click();

  await page
    .getByRole('button', { name: /^Connect a/ })
    .first()
    .click();
  await page.getByLabel('Handle').fill('@CasaLuz.test ');
  await page.getByRole('button', { name: 'Find the account' }).click();
  await page.getByLabel('App password').fill('not-an-app-password');
  await page.getByRole('button', { name: 'Allow & connect' }).click();
  await expect(page.getByText('That is not an app password')).toBeVisible();
  await page.getByLabel('App password').fill('abcd-efgh-ijkl-mnop');
  await page.getByRole('button', { name: 'Allow & connect' }).click();
  await expect(page.getByText('does not accept this app password')).toBeVisible();
  await page.getByLabel('App password').fill(account.appPassword);
  await page.getByRole('button', { name: 'Allow & connect' }).click();
  await expect(page.getByText('@casaluz.test is connected.')).toBeVisible();

  const popup = await tend.browser.context.newPage();
  await popup.goto(`chrome-extension://${tend.extensionId}/popup.html`);
  const box = popup.getByRole('textbox', { name: 'Post' });
  await box.fill('Our first post 🌿');
  await popup.getByRole('button', { name: 'Now', exact: true }).click();
  await box.press('Control+Enter');
  await expect(popup.getByText(/On its way to/)).toBeVisible();
  const texts = async (): Promise<string[]> =>
    (await listPosts(tend.network.serverUrl, account.did)).map(({ text }) => text);
  await expect.poll(texts).toEqual(['Our first post 🌿']);

  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/today`);
  await expect(page.getByText('Our first post 🌿').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open on Bluesky' })).toBeVisible();
});

test('what is typed into the popup is there again when it was closed at once', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
  const address = `chrome-extension://${tend.extensionId}/popup.html`;
  const first = await tend.browser.context.newPage();
  await first.goto(address);
  await first.getByRole('textbox', { name: 'Post' }).pressSequentially('Typed and closed at on');
  await first.keyboard.type('c');
  await first.close();
  const second = await tend.browser.context.newPage();
  await second.goto(address);
  await expect(second.getByRole('textbox', { name: 'Post' })).toHaveValue('Typed and closed at onc');
});
