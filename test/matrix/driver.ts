import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../browser/find-browser.ts';
import type { Answer, FilesAnswer, FilesOrder, Order } from './order.ts';

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
export const insertInto = (page: Page, order: Order): Promise<Answer> =>
  tell(page, 'matrix-insert', order) as Promise<Answer>;

/** Has the extension put files into this page. */
export const placeInto = (page: Page, order: FilesOrder): Promise<FilesAnswer> =>
  tell(page, 'matrix-files', order) as Promise<FilesAnswer>;

async function tell(page: Page, name: string, order: unknown): Promise<unknown> {
  const detail = await page.evaluate(
    (name, json) =>
      new Promise<string>((resolve) => {
        const answered = (event: Event): void => resolve((event as CustomEvent<string>).detail);
        addEventListener('matrix-answer', answered, { once: true });
        dispatchEvent(new CustomEvent(name, { detail: json }));
      }),
    name,
    JSON.stringify(order),
  );
  return JSON.parse(detail);
}
