import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox.ts';

export const FIREFOX_WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;

/** Clicks into Firefox's window, at a point of one of the elements that it is made of: an event of the window's, as the mouse's are. */
export const clickInWindow = (
  browser: Browser,
  element: string,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<unknown> =>
  inFirefoxItself(
    browser,
    `(() => { const win = ${FIREFOX_WINDOW}; const at = win.${element}.getBoundingClientRect(); for (const type of ['mousedown', 'mouseup']) win.synthesizeMouseEvent(type, at.x + ${x}, at.y + ${y}, { button: 0, clickCount: 1 }); })()`,
  );

/**
 * Clicks the middle of the first element that matches in the tab in front. Puppeteer's own click is an event of the page's only: it leaves Firefox's focus
 * in the sidebar where that has it, and nothing in the page hears of a focus then.
 */
export async function clickInTab(browser: Browser, page: Page, css: string): Promise<void> {
  const point = await page.$eval(css, (element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await clickInWindow(browser, 'gBrowser.selectedBrowser', point);
}

/** Makes Firefox's window so large that all of the page in front is in it, beside the sidebar: a click outside of it reaches nothing. */
export async function makeRoomFor(browser: Browser, page: Page): Promise<void> {
  const { width, height } = page.viewport() ?? { width: 0, height: 0 };
  const [wide, high] = [width + 500, height + 200];
  await inFirefoxItself(
    browser,
    `new Promise((resolve) => { const win = ${FIREFOX_WINDOW}; const look = () => win.innerWidth >= ${wide} && win.innerHeight >= ${high} ? resolve(null) : win.setTimeout(look, 20); win.resizeTo(${wide}, ${high}); look(); })`,
  );
}
