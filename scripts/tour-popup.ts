import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenBrowser } from '../test/browser/chromium.ts';
import { attachToPage, type RealPopup } from '../test/browser/real-popup.ts';
import type { TourPost } from './tour-posts.ts';

/** Where a post goes: the account, and the zone of its client. */
export interface TourAccount {
  readonly handle: string;
  readonly zone: string;
}

/** Queues one post as a person does: opens the toolbar popup, picks the client, types, adds images, picks the time, presses Ctrl+Enter. */
export async function queueInPopup(
  browser: OpenBrowser,
  post: TourPost,
  account: TourAccount,
  due: number,
  shot: (step: string) => string,
): Promise<void> {
  await browser.worker.evaluate('chrome.action.openPopup()');
  await sleep(500);
  const popup = await attachToPage(browser.context, (url) => url.endsWith('/popup.html'));
  await popup.until('document.activeElement?.tagName === "TEXTAREA"');
  await pickClientOf(popup, account.handle);
  await popup.click('textarea');
  await popup.type(post.text);
  await addImages(popup, post);
  await pickTime(popup, due, account.zone);
  await popup.until(`${button('Queue for')} && !${button('Queue for')}.disabled`);
  await popup.screenshot(shot('ready'));
  await popup.press('Enter', { ctrl: true });
  await popup.until(
    `[...document.querySelectorAll('[role=status]')].some((note) => note.textContent.startsWith('Queued for'))`,
  );
  await popup.screenshot(shot('queued'));
  await popup.evaluate('setTimeout(() => window.close(), 50)');
  await sleep(300);
}

async function pickClientOf(popup: RealPopup, handle: string): Promise<void> {
  const hasAccount = `[...document.querySelectorAll("button[aria-pressed]")].some((b) => b.title.includes("@${handle}"))`;
  if (await popup.evaluate<boolean>(hasAccount)) return;
  await popup.click('[aria-haspopup="menu"]');
  await popup.until('document.querySelector("[role=menuitem]")');
  const others = await popup.evaluate<number>('document.querySelectorAll("[role=menuitem]").length');
  for (let index = 0; index < others; index++) {
    await popup.evaluate(`document.querySelectorAll("[role=menuitem]")[${index}]?.focus()`);
    await popup.press('Enter');
    await sleep(300);
    if (await popup.evaluate<boolean>(hasAccount)) return;
    await popup.click('[aria-haspopup="menu"]');
    await popup.until('document.querySelector("[role=menuitem]")');
  }
  throw new Error(`no client of the menu has @${handle}`);
}

async function addImages(popup: RealPopup, { images }: TourPost): Promise<void> {
  for (const [index, { file, alt }] of images.entries()) {
    await popup.chooseFiles('input[type=file]', [file]);
    const fields = `document.querySelectorAll('textarea[aria-label^="Alt text"]')`;
    await popup.until(`${fields}.length > ${index}`);
    await popup.evaluate(`${fields}[${index}].focus()`);
    await popup.type(alt);
  }
}

/** By the client's clock; the date field is left alone where it already says the right day. */
async function pickTime(popup: RealPopup, due: number, zone: string): Promise<void> {
  await popup.evaluate(`${button('Pick a time')}.click()`);
  await popup.until('document.querySelector("input[type=time]")');
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(due);
  await popup.fill('input[type=date]', wall.slice(0, 10));
  await popup.fill('input[type=time]', wall.slice(11));
}

/** The button whose words begin like this, as an expression of the page. */
const button = (words: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}))`;
