import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../browser/find-browser.ts';
import type { Answer, Order } from './order.ts';

/** Opens a browser with the test extension in it. */
export async function openWithExtension(name: BrowserName, extension: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(os.tmpdir(), `tend-matrix-${name}-`));
  const common = { executablePath: findBrowser(name), headless: true, userDataDir: profile } as const;
  if (name === 'firefox') {
    const browser = await puppeteer.launch({ ...common, browser: 'firefox' });
    await browser.installExtension(extension);
    return browser;
  }
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Has the extension insert into whatever has focus in this page. */
export const insertInto = async (page: Page, order: Order): Promise<Answer> => {
  const detail = await page.evaluate(
    (json) =>
      new Promise<string>((resolve) => {
        addEventListener('matrix-answer', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        dispatchEvent(new CustomEvent('matrix-insert', { detail: json }));
      }),
    JSON.stringify(order),
  );
  return JSON.parse(detail) as Answer;
};
