import browser, { type Runtime } from 'webextension-polyfill';

export interface Sender {
  /** True for Tend's own pages, false for a content script or anything else. */
  readonly ownPage: boolean;
}

/** Answers messages; a handler that returns undefined leaves the message to others. Call synchronously at the top of the background. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const ownPage = sender.id === browser.runtime.id && (sender.url?.startsWith(own) ?? false);
    // The polyfill's type asks for `true` or a promise; undefined means "not mine" and is what it does with it.
    return handle(message, { ownPage }) as Promise<unknown>;
  });
}

export const onInstalled = (handle: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => handle(reason));

export const onStartup = (handle: () => void): void => browser.runtime.onStartup.addListener(handle);
