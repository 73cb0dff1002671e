import { browser } from './native';

const KEY = 'library';

/**
 * A value in `storage.local`, which the browsers keep in files of their own, apart from IndexedDB: a "repair" of the extension that wiped the
 * one left the other (gioxx/MarvellousSuspender#410, 2026-08). Content scripts could read it, so it holds counts only.
 */
export const localWitness = {
  async read(): Promise<unknown> {
    return (await browser.storage.local.get(KEY))[KEY];
  },
  write: (value: unknown): Promise<void> => browser.storage.local.set({ [KEY]: value }),
};
