import type { Browser } from 'puppeteer-core';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFirefoxItself, openOwnPage } from './firefox.ts';
import { clickInWindow, FIREFOX_WINDOW } from './firefox-click.ts';
import { evaluateInFrame } from './firefox-frame.ts';

/** Firefox's own sidebar with Tend in it. It is no tab, so nothing that drives tabs knows of it: Firefox itself reads it, and clicks into its window. */
export interface FirefoxSidebar {
  /** Evaluates an expression (may be a promise) in the sidebar's page; gives its value as JSON holds it. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true. */
  until(expression: string, timeoutMs?: number): Promise<void>;
  /** Clicks the middle of the first element that matches: an event of the window's, as the mouse's are. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** The frame in the sidebar's frame, in which the extension's page is. */
const INSIDE = `${FIREFOX_WINDOW}.document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`;

/** Opens the sidebar by the popup's own button, and waits until Tend is drawn in it. */
export async function openSidebar(browser: Browser): Promise<FirefoxSidebar> {
  const popup = await openOwnPage(browser, 'popup.html');
  const button = 'button[aria-label="Open the side panel"]';
  await popup.waitForSelector(button);
  await popup.click(button);
  const sidebar = driver(browser);
  await untilTrue(async () => {
    const isOpen = `${INSIDE}?.currentURI?.spec.endsWith('/sidepanel.html') === true`;
    return (await inFirefoxItself(browser, isOpen)) === true;
  }, 'the sidebar did not open');
  await sidebar.until(`document.querySelector('main')`);
  await popup.close();
  return sidebar;
}

function driver(browser: Browser): FirefoxSidebar {
  const evaluate = <T>(expression: string): Promise<T> =>
    evaluateInFrame<T>(browser, INSIDE, expression, 'page');
  return {
    evaluate,
    until: (expression, timeoutMs) =>
      untilTrue(
        () => evaluate<boolean>(`Boolean(${expression})`),
        `the sidebar never came to: ${expression}`,
        timeoutMs,
      ),
    async click(selector) {
      const point = await evaluate<{ x: number; y: number } | null>(
        `(() => { const e = document.querySelector(${JSON.stringify(selector)}); if (!e) return null; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`,
      );
      if (!point) throw new Error(`nothing matches ${selector}`);
      await clickInWindow(browser, `document.getElementById('sidebar')`, point);
    },
    async screenshot(file) {
      const drawn = await inFirefoxItself(
        browser,
        `(async () => { const { width, height } = ${INSIDE}.getBoundingClientRect(); const seen = await ${INSIDE}.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white'); const canvas = ${FIREFOX_WINDOW}.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas'); canvas.width = seen.width; canvas.height = seen.height; canvas.getContext('2d').drawImage(seen, 0, 0); return canvas.toDataURL('image/png').split(',')[1]; })()`,
      );
      writeFileSync(file, Buffer.from(String(drawn), 'base64'));
    },
  };
}

async function untilTrue(look: () => Promise<boolean>, otherwise: string, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await look().catch(() => false))) {
    if (Date.now() > end) throw new Error(otherwise);
    await sleep(50);
  }
}
