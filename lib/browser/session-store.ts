import { browser } from './native';

/** Reads a value kept in memory until the browser ends; not visible to content scripts. Undefined where there is none. */
export async function readSession(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  return found[key];
}

/** Keeps a JSON value in memory until the browser ends. */
export const writeSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

export const POPUP_SNAPSHOT_KEY = 'popup-snapshot';
