import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listPosts } from '../../servers/reader.ts';
import { nextMinute, Tend } from '../support/tend.ts';

test.describe.configure({ mode: 'parallel' });
test.setTimeout(300_000);

let tend: Tend;
let folder: string;

test.beforeEach(async () => {
  tend = await Tend.start();
  folder = mkdtempSync(path.join(os.tmpdir(), 'tend-backup-'));
});
test.afterEach(async () => {
  await tend.stop();
  rmSync(folder, { recursive: true, force: true });
});

const goTo = async (place: string): Promise<Page> => {
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/${place}`);
  await expect(tend.page.getByRole('heading', { level: 1 })).toBeVisible();
  return tend.page;
};

/** Backs up by the button; the native dialog, which no test can answer, gives a real file of the browser's private file system. */
async function backUp(): Promise<string> {
  const page = await goTo('settings');
  await page.evaluate(`globalThis.showSaveFilePicker = async ({ suggestedName }) =>
    (await navigator.storage.getDirectory()).getFileHandle((globalThis.saved = suggestedName), { create: true })`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/tend-backup-.*\.zip is written/)).toBeVisible();
  const bytes = await page.evaluate<number[]>(`(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(globalThis.saved);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  })()`);
  const file = path.join(folder, 'backup.zip');
  writeFileSync(file, Uint8Array.from(bytes));
  return file;
}

/** As a "repair" of the extension or a corrupt profile does it: IndexedDB is gone, the vault with it, `storage.local` is still there. */
async function loseDatabase(): Promise<void> {
  await tend.kill();
  const databases = path.join(tend.profile, 'Default', 'IndexedDB');
  const ours = readdirSync(databases).filter((name) => name.includes(tend.extensionId));
  expect(ours.length).toBeGreaterThan(0);
  for (const name of ours) rmSync(path.join(databases, name), { recursive: true });
  await tend.relaunch();
}

test('F34: a lost library is announced and nothing is published; a backup brings it back, and it is published once', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const accountId = await tend.connect(account);
  const due = nextMinute(100_000);
  const text = 'Came back from a backup';
  const id = await tend.queue(accountId, text, { kind: 'at', at: due });
  await sleep(1_500); // the library's mark is noted outside of the database after a change
  const file = await backUp();

  await loseDatabase();
  const page = await goTo('today');
  const banner = page.getByRole('region', { name: 'Publishing has stopped' });
  await expect(banner).toContainText('The library that was here is gone');
  expect(await tend.row('settings', 'settings')).toMatchObject({ standstill: 'wiped' });

  await banner.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(account.displayName);
  await expect(dialog).toContainText('1, 1 of them still open');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog).toContainText('Which machine publishes?');
  expect(await tend.row('settings', 'settings')).toMatchObject({ standstill: 'restored' });
  expect(await tend.row('deliveries', id)).toMatchObject({ state: 'scheduled', dueAt: due });

  // Sessions are never in a backup.
  await tend.connect(account);
  await dialog.getByRole('button', { name: 'This one publishes' }).click();
  await expect(banner).toHaveCount(0);
  expect(await listPosts(tend.network.serverUrl, account.did)).toEqual([]);
  await tend.until(id, ['published'], due - Date.now() + 60_000);
  await tend.kill();
  await tend.relaunch();
  await sleep(3_000);
  const posts = await listPosts(tend.network.serverUrl, account.did);
  expect(posts.map((post) => post.text)).toEqual([text]);
});

test('F42: with "another one does" nothing leaves this machine', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  const accountId = await tend.connect(account);
  const due = nextMinute(45_000);
  const id = await tend.queue(accountId, 'The other machine posts this', { kind: 'at', at: due });
  const file = await backUp();
  const page = await goTo('settings');
  await page.locator('#backup input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await dialog.getByRole('button', { name: 'Another one does' }).click();
  await expect(page.getByRole('region', { name: 'Publishing has stopped' })).toContainText(
    'Another machine publishes',
  );
  expect(await tend.row('deliveries', id)).toMatchObject({ state: 'cancelled' });
  await sleep(Math.max(0, due - Date.now()) + 5_000);
  expect(await listPosts(tend.network.serverUrl, account.did)).toEqual([]);
});

test('F36: what is no backup, or a newer one, is refused with a sentence, and nothing is changed', async () => {
  const page = await goTo('settings');
  const other = path.join(folder, 'holiday.zip');
  writeFileSync(other, 'not a ZIP');
  await page.locator('#backup input[type=file]').setInputFiles(other);
  await expect(page.getByRole('dialog')).toContainText('This file is not a backup of Tend');
  expect(await tend.row('settings', 'settings')).not.toHaveProperty('standstill');
});

test('F35: a library of a newer Tend is left alone: the studio and the toolbar button say so', async () => {
  await tend.page.evaluate(makeNewer);
  await tend.page.reload();
  await expect(tend.page.getByRole('alert')).toContainText('written by a newer version of Tend');
  await expect
    .poll(() => tend.browser.worker.evaluate('chrome.action.getBadgeText({})').catch(() => ''))
    .toBe('!');
  const popup = await tend.browser.context.newPage();
  await popup.goto(`chrome-extension://${tend.extensionId}/popup.html`);
  await expect(popup.getByRole('alert')).toContainText('newer version of Tend');
});

/** Runs in the page: the next version's database. */
function makeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend', 1_000);
    open.onupgradeneeded = () => open.result.createObjectStore('later');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      open.result.close();
      resolve();
    };
  });
}
