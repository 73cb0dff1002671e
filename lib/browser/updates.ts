import browser from 'webextension-polyfill';

/**
 * An update is waiting. Without this listener Firefox reloads at once, in the middle of an attempt; `isBusy` is asked again every ten
 * seconds until it says no. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/Runtime/onUpdateAvailable, read 2026-11.
 */
export function applyUpdatesWhenIdle(isBusy: () => boolean): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    const applyOrWait = (): void => {
      if (isBusy()) setTimeout(applyOrWait, 10_000);
      else browser.runtime.reload();
    };
    applyOrWait();
  });
}
