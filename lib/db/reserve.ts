/** Room that is kept on the disk so that it can be given back when there is none left. */
export interface Reserve {
  /** Makes sure that it is there. Without room for it nothing happens. */
  keep(): Promise<void>;
  /** Gives it up; whether there was anything to give up. */
  spend(): Promise<boolean>;
}

const NAME = 'reserve';

/** Some hundred steps of deliveries, and what the database writes to open itself. */
const BYTES = 8_000_000;
const CHUNK = 65_536;

/**
 * A file of the origin's own file system, apart from IndexedDB: on a disk without a byte left Chromium 156 closes the database, which then
 * can neither write nor delete (measured 2026-11-27), but a file can still be removed. Its bytes are random, because file systems fold zeros.
 */
export const diskReserve: Reserve = {
  async keep() {
    const folder = await navigator.storage.getDirectory();
    const known = await folder.getFileHandle(NAME).catch(() => null);
    if (known && (await known.getFile()).size >= BYTES) return;
    try {
      const file = await folder.getFileHandle(NAME, { create: true });
      const writable = await file.createWritable();
      for (let written = 0; written < BYTES; written += CHUNK)
        await writable.write(crypto.getRandomValues(new Uint8Array(CHUNK)));
      await writable.close();
    } catch {
      await folder.removeEntry(NAME).catch(() => undefined);
    }
  },
  async spend() {
    const folder = await navigator.storage.getDirectory();
    return folder.removeEntry(NAME).then(
      () => true,
      () => false,
    );
  },
};
