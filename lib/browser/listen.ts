import browser, { type Runtime } from 'webextension-polyfill';

export interface Sender {
  /** True for Tend's own pages, false for a content script or anything else. */
  readonly ownPage: boolean;
  /** Where a content script of ours runs; absent for anything else. */
  readonly page?: PageSender;
}

export interface PageSender {
  readonly tabId: number;
  /** 0 is the tab's own page, anything else a frame in it. */
  readonly frameId: number;
  readonly url: string;
}

/** Answers messages; a handler that returns undefined leaves the message to others. Call synchronously at the top of the background. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOurs = sender.id === browser.runtime.id;
    const ownPage = isOurs && (sender.url?.startsWith(own) ?? false);
    const page = isOurs && !ownPage ? pageOf(sender) : undefined;
    // The polyfill's type asks for `true` or a promise; undefined means "not mine" and is what it does with it.
    return handle(message, { ownPage, ...(page ? { page } : {}) }) as Promise<unknown>;
  });
}

function pageOf({ tab, frameId, url }: Runtime.MessageSender): PageSender | undefined {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  return { tabId: tab.id, frameId, url };
}

export const onInstalled = (handle: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => handle(reason));

export const onStartup = (handle: () => void): void => browser.runtime.onStartup.addListener(handle);

/**
 * The person turns to another tab or window: no permission is needed for that, and nothing is learnt of the page. Call synchronously at the top of
 * the background.
 */
export function onTurn(handle: () => void): void {
  browser.tabs.onActivated.addListener(handle);
  browser.windows.onFocusChanged.addListener(handle);
}
