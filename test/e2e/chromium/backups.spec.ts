import { expect, test } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { changePreferences, grantHosts } from '../../browser/chromium.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;
let folder: string;

/** The person's downloads are a folder of the test; downloading is allowed, as after a yes to the browser's question. */
test.beforeEach(async () => {
  tend = await Tend.start();
  folder = mkdtempSync(path.join(os.tmpdir(), 'tend-downloads-'));
  await tend.kill();
  grantHosts(tend.profile, tend.extensionId, ['https://*/*'], ['downloads']);
  changePreferences(tend.profile, (preferences) => {
    preferences.download = { default_directory: folder, prompt_for_download: false };
  });
  await tend.relaunch();
  const session = await tend.browser.context.browser()?.newBrowserCDPSession();
  // Playwright would send every download to a folder of its own, under a name of its own.
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
});

test.afterEach(async () => {
  await tend.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The archives in the folder; not those that the browser is still writing, under another name. */
const backups = (): readonly string[] => {
  const inside = path.join(folder, 'Tend');
  return existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith('.zip')) : [];
};

/** How a slow machine is waited for: what happens by itself begins a quarter of a minute after the studio was opened. */
const PATIENT = { timeout: 90_000 };

interface Plan {
  readonly keep: number;
  readonly lastAt: number | null;
}
const plan = async (): Promise<Plan | undefined> =>
  (await tend.row<{ backup?: Plan }>('settings', 'settings'))?.backup;
const open = (page: string): Promise<unknown> =>
  tend.page.goto(`chrome-extension://${tend.extensionId}/${page}`);

test('by itself, to the downloads folder: whole, and only the last ones stay', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
  mkdirWithStranger();
  const { page } = tend;
  await open('studio.html#/settings');
  await page.getByLabel('By itself').selectOption('7');
  await expect.poll(async () => (await plan())?.lastAt ?? 0, PATIENT).toBeGreaterThan(0);
  await expect(page.getByText(/^Last backup: /)).toBeVisible();

  expect(backups()).toHaveLength(2);
  const [name = ''] = backups().filter((file) => file !== STRANGER);
  expect(name).toMatch(/^tend-backup-\d{4}-\d{2}-\d{2}-\d{4}\.zip$/);
  expectWhole(path.join(folder, 'Tend', name));

  await page.getByLabel('Keep', { exact: true }).selectOption('3');
  await expect.poll(async () => (await plan())?.keep).toBe(3);
  // Three more that are due: of four, the last three are kept, and nothing that Tend did not write is touched.
  for (const kept of [2, 3, 3]) {
    // Made due while no studio is open, which might begin the backup and be closed over it.
    await open('popup.html');
    await page.evaluate(makeDue);
    await open('studio.html');
    await expect.poll(async () => (await plan())?.lastAt, PATIENT).toBeGreaterThan(1);
    await expect.poll(() => backups().filter((file) => file !== STRANGER).length, PATIENT).toBe(kept);
  }
  expect(backups()).toContain(STRANGER);
  expect(backups()).not.toContain(name);
});

/** Another program opens it and finds every checksum right; Tend's own reading is proven by restoring. */
function expectWhole(archive: string): void {
  const { status, stdout, error } = spawnSync('python3', ['-m', 'zipfile', '-t', archive], {
    encoding: 'utf8',
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    test.info().annotations.push({ type: 'not checked', description: 'there is no python3 here' });
    return;
  }
  expect(stdout).toContain('Done testing');
  expect(status).toBe(0);
}

const STRANGER = 'tend-backup-2020-01-01-0000.zip';

function mkdirWithStranger(): void {
  const inside = path.join(folder, 'Tend');
  mkdirSync(inside, { recursive: true });
  writeFileSync(path.join(inside, STRANGER), 'copied here by hand');
}

/** Runs in the page: as if the last backup were from 1970. */
function makeDue(): Promise<void> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const transaction = open.result.transaction('settings', 'readwrite');
      const store = transaction.objectStore('settings');
      const read = store.get('settings');
      read.onsuccess = () => {
        const row = read.result as { backup: object };
        store.put({ ...row, backup: { ...row.backup, lastAt: 1 } });
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}
