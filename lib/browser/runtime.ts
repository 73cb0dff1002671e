import { browser } from './native';

/** Sends one message to the background and resolves to its answer. Rejects where nobody listens. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Address of one of Tend's own pages. */
export const pageUrl = (path: string): string => browser.runtime.getURL(path);

export const version = (): string => browser.runtime.getManifest().version;

/** Whether this script belongs to a Tend that is no longer there: updated, switched off or removed while the page stayed open. */
export function isOrphan(): boolean {
  try {
    // Chromium takes the id away, Firefox the whole object's use.
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
