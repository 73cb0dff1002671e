import { expect, test } from '@playwright/test';
import { look } from '../support/look.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  const [account] = tend.network.accounts;
  if (!account) throw new Error('the practice network has no accounts');
  await tend.connect(account);
});

test.afterAll(() => tend.stop());

const goTo = async (place: string): Promise<void> =>
  void (await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/${place}`));

test('an X account is added by the address of its profile, removed, and brought back', async () => {
  const { page } = tend;
  await goTo('accounts/client-1');
  await page.getByRole('button', { name: 'Connect an account' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'X', exact: true }).click();
  const field = dialog.getByLabel('Handle or profile address');
  await field.fill('casa luz');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  await expect(dialog.getByRole('alert')).toContainText('That is no X account');
  await field.fill('https://x.com/casaluz?lang=pt');
  await expect(dialog.getByText('x.com/casaluz')).toBeVisible();
  await look(page, 'page-account');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  const card = page.getByRole('article', { name: '@casaluz', exact: true });
  await expect(card).toContainText('answered in its pages');
  await expect(card).toContainText('Tend is switched off in X');
  await look(page, 'page-account-card');
  await card.getByRole('button', { name: 'Remove @casaluz' }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(card).toHaveCount(1);
});

test('a Facebook Page is asked for the name that the page shows', async () => {
  const { page } = tend;
  await page.getByRole('button', { name: 'Connect an account' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Facebook' }).click();
  await dialog.getByLabel('Handle or profile address').fill('facebook.com/profile.php?id=100064123456789');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Type the name that the page shows');
  await dialog.getByLabel('Name').fill('Casa Luz');
  await look(page, 'page-account-facebook');
  await dialog.getByRole('button', { name: 'Add the account' }).click();
  await expect(page.getByRole('article', { name: '100064123456789' })).toContainText('Casa Luz');
});

test('each network is switched by itself, and so is what Tend does there', async () => {
  const { page } = tend;
  await goTo('settings/pages');
  const section = page
    .getByRole('region', { name: 'In the networks’ pages' })
    .or(page.getByRole('region', { name: "In the networks' pages" }));
  await expect(section.getByRole('switch', { name: 'LinkedIn' })).toHaveCount(0);
  await expect(section.getByText('side panel and copy only')).toBeVisible();
  await section.getByRole('switch', { name: 'X', exact: true }).click();
  await expect(section.getByText('switched on')).toBeVisible();
  await section
    .getByText('What Tend does in X’s pages')
    .or(section.getByText("What Tend does in X's pages"))
    .click();
  await section.getByRole('switch', { name: /^A tick beside/ }).click();
  await expect(section.getByRole('switch', { name: /^A tick beside/ })).not.toBeChecked();
  await look(page, 'settings-pages');
  const read = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const open = indexedDB.open('tend');
          open.onsuccess = () => {
            const get = open.result.transaction('settings').objectStore('settings').getAll();
            get.onsuccess = () => {
              open.result.close();
              resolve((get.result[0] as { pages?: unknown }).pages);
            };
          };
        }),
    );
  expect(await read()).toEqual({ x: { on: true, off: ['answered'] } });
});

test('the keys are recorded, and those that the browser needs are refused', async () => {
  const { page } = tend;
  const keys = page.getByRole('button', { name: 'Keys that open the replies' });
  await keys.click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('the networks send with it');
  await look(page, 'settings-chord');
  await page.keyboard.press('Alt+Shift+KeyK');
  await expect(keys).toContainText('K');
  await expect(page.getByText(/now open with/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(keys).toContainText('R');
});
