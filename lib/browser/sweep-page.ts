import { browser } from './native';

/**
 * Takes out of a page what a Tend that was updated under it had drawn. In Firefox only, which ends the scripts of an extension that goes without a word
 * to them (153, measured 2026-11-28). In Chromium they live on, and say what happened before they go.
 */
export async function sweepPage(tabId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: sweep }).catch(() => undefined);
}

/**
 * Runs inside the page: must not refer to anything outside itself. Ours are known by the style of `lib/page/host.ts`, the palette's host, and `answered.ts`, and
 * are empty from outside.
 */
function sweep(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[popover="manual"], span[style]')) {
    const { style } = host;
    const says = (name: string, value: string): boolean =>
      style.getPropertyValue(name) === value && style.getPropertyPriority(name) === 'important';
    const isOurs =
      host.localName === 'span'
        ? says('position', 'absolute') && says('z-index', '1') && says('pointer-events', 'none')
        : says('position', 'fixed') && says('z-index', '2147483647');
    if (isOurs && !host.firstChild) host.remove();
  }
}
