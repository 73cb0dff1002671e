import { expect, test } from '@playwright/test';
import { look } from '../support/look.ts';
import { Tend } from '../support/tend.ts';

const PLACES = [
  'today',
  'library',
  'library/new',
  'media',
  'templates',
  'templates/new',
  'templates/people',
  'activity',
  'accounts',
  'settings',
] as const;

let tend: Tend;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  const [first, second] = tend.network.accounts;
  if (!first || !second) throw new Error('the practice network has no accounts');
  const accountId = await tend.connect(first);
  await tend.queue(accountId, 'Live already: breakfast is on the long table 🥐', { kind: 'now' });
  for (let day = 1; day <= 3; day++) {
    await tend.queue(accountId, `Planned for day ${day}: the terrace is open`, {
      kind: 'at',
      at: Date.now() + day * 86_400_000,
    });
  }
  const missed = await tend.queue(accountId, 'Held by a pause and then missed', {
    kind: 'at',
    at: Date.now() + 86_400_000,
  });
  await tend.page.evaluate(makeAsking, missed);
  await tend.page.reload(); // it was written past the live queries
});

test.afterAll(() => tend.stop());

/** Runs in the page: one delivery that needs the person, as a pause of a night would leave it. */
function makeAsking(id: string): Promise<void> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const transaction = open.result.transaction('deliveries', 'readwrite');
      const store = transaction.objectStore('deliveries');
      const read = store.get(id);
      read.onsuccess = () => {
        const { nextAt: _nextAt, ...row } = read.result as Record<string, unknown>;
        store.put({
          ...row,
          state: 'missed',
          asking: 1,
          reason: { code: 'aborted', detail: 'paused' },
          dueAt: Date.now() - 7_200_000,
        });
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

for (const place of PLACES) {
  test(`studio, ${place}: axe finds nothing, light and dark`, async () => {
    const { page, extensionId } = tend;
    await page.goto(`chrome-extension://${extensionId}/studio.html#/${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(500);
    await look(page, `studio-${place.replace('/', '-')}`);
  });
}

test('popup: axe finds nothing, light and dark', async () => {
  const page = await tend.browser.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.goto(`chrome-extension://${tend.extensionId}/popup.html`);
  await expect(page.getByRole('textbox', { name: 'Post' })).toBeVisible();
  await page.waitForTimeout(500);
  await look(page, 'popup');
  await page.close();
});

test('the command palette opens by Ctrl+K everywhere, finds and goes', async () => {
  const { page, extensionId } = tend;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/today`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('activ');
  await look(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/activity/);
});

test('keys alone lead through the studio', async () => {
  const { page, extensionId } = tend;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/today`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/#\/library/);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').or(page.getByPlaceholder(/Search/))).toBeFocused();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/library\/new/);
});
