import { browser } from './native';

/** Sends one message to the background and resolves to its answer. Rejects where nobody listens. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Address of one of Tend's own pages. */
export const pageUrl = (path: string): string => browser.runtime.getURL(path);

export const version = (): string => browser.runtime.getManifest().version;
