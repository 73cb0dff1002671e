import os from 'node:os';
import { Tend } from '../e2e/support/tend.ts';
import { browserPid } from '../browser/browser-pid.ts';
import type { Figure } from './figure.ts';
import { idleMemoryMb, watchMemory } from './memory.ts';

const FILES = 100;
const FILE_BYTES = 10_000_000;

/** Runs in the page: files of noise, as images and films are, each under its own SHA-256. */
async function fillMedia({ files, bytes }: { files: number; bytes: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  for (let n = 0; n < files; n++) {
    const noise = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', noise));
    const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const transaction = database.transaction(['media', 'mediaBlobs'], 'readwrite');
    transaction.objectStore('mediaBlobs').put({ id, blob: new Blob([noise], { type: 'image/png' }) });
    transaction.objectStore('media').put({
      ...{ id, clientId: null, kind: 'image', name: `${n}.png`, mime: 'image/png', bytes },
      ...{ width: 1, height: 1, seconds: null, alt: '', copyOf: null },
      ...{ createdAt: n, updatedAt: n, deletedAt: null, origin: 'bench' },
    });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }
  database.close();
}

/** The dialog can't be answered by a program; a file of the browser's private file system is a real file on the disk. */
const PICKER = `globalThis.showSaveFilePicker = async ({ suggestedName }) =>
  (await navigator.storage.getDirectory()).getFileHandle((globalThis.saved = suggestedName), { create: true })`;

/** Brings the saved file to where a file input can take it from, without going through this process. */
const SAVED_AS_INPUT = `(async () => {
  const file = await (await (await navigator.storage.getDirectory()).getFileHandle(globalThis.saved)).getFile();
  const list = new DataTransfer();
  list.items.add(new File([file], globalThis.saved));
  const input = document.querySelector('#backup input[type=file]');
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return file.size;
})()`;

/** One gigabyte in a hundred files: backed up by the button, checked and restored by the dialog; the memory of the whole browser over idle. */
export async function backup(): Promise<Figure[]> {
  if (os.platform() !== 'linux') throw new Error('the memory of a browser is read from /proc: Linux only');
  const tend = await Tend.start();
  try {
    const { page, extensionId } = tend;
    const account = tend.network.accounts[0];
    if (!account) throw new Error('no practice account');
    await tend.connect(account);
    await page.evaluate(fillMedia, { files: FILES, bytes: FILE_BYTES });
    await tend.kill();
    await tend.relaunch();
    await tend.page.goto(`chrome-extension://${extensionId}/studio.html#/settings`);
    await tend.page.getByRole('button', { name: 'Back up now' }).waitFor();
    await tend.page.evaluate(PICKER);
    await tend.page.waitForTimeout(5_000);
    const pid = browserPid(tend.profile);
    if (pid === null) throw new Error('the browser is not running');

    const writing = await measured(pid, async () => {
      await tend.page.getByRole('button', { name: 'Back up now' }).click();
      await tend.page.getByText(/is written/).waitFor({ timeout: 300_000 });
    });
    await tend.page.waitForTimeout(3_000);
    const checking = await measured(pid, async () => {
      const size = await tend.page.evaluate<number>(SAVED_AS_INPUT);
      if (size < FILES * FILE_BYTES) throw new Error(`the backup has ${size} bytes only`);
      await tend.page.getByRole('button', { name: 'Restore', exact: true }).waitFor({ timeout: 300_000 });
    });
    return [
      { figure: 'backup_1gb_s', value: writing.seconds, unit: 's', n: 1 },
      { figure: 'backup_1gb_peak_mb', value: writing.peakMb, unit: 'MB over idle', n: 1 },
      { figure: 'backup_check_1gb_s', value: checking.seconds, unit: 's', n: 1 },
      { figure: 'backup_check_1gb_peak_mb', value: checking.peakMb, unit: 'MB over idle', n: 1 },
    ];
  } finally {
    await tend.stop();
  }
}

async function measured(
  pid: number,
  work: () => Promise<void>,
): Promise<{ readonly seconds: number; readonly peakMb: number }> {
  const idleMb = await idleMemoryMb(pid);
  const memory = watchMemory(pid);
  const startedAt = performance.now();
  await work();
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  return { seconds, peakMb: memory.stop() - idleMb };
}
