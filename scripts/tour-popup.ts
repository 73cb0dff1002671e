import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenBrowser } from '../test/browser/chromium.ts';
import { attachToPage, type RealPopup } from '../test/browser/real-popup.ts';
import type { TourPost } from './tour-posts.ts';

/** Queues one post as a person does: opens the toolbar popup, picks the client, types, adds images, picks the time, presses Ctrl+Enter. */
export async function queueInPopup(
  browser: OpenBrowser,
  post: TourPost,
  handle: string,
  due: number,
  shot: (step: string) => string,
): Promise<void> {
  await browser.worker.evaluate('chrome.action.openPopup()');
  await sleep(500);
  const popup = await attachToPage(browser.context, (url) => url.endsWith('/popup.html'));
  await popup.until('document.activeElement?.tagName === "TEXTAREA"');
  await pickClientOf(popup, handle);
  await popup.click('textarea');
  await popup.type(post.text);
  await addImages(popup, post);
  await pickTime(popup, due);
  await popup.until('!document.querySelector("button[data-queue]").disabled');
  await popup.screenshot(shot('ready'));
  await popup.press('Enter', { ctrl: true });
  await popup.until('document.querySelector("[data-queued]")');
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
    const field = `[data-image]:nth-of-type(${index + 1}) textarea`;
    await popup.until(`document.querySelector(${JSON.stringify(field)})`);
    await popup.click(field);
    await popup.type(alt);
  }
}

/** By the client's clock; the date field is left alone where it already says the right day. */
async function pickTime(popup: RealPopup, due: number): Promise<void> {
  await popup.click('[role=group] button:last-of-type');
  await popup.until('document.querySelector("input[type=time]")');
  const zone = await popup.evaluate<string>('document.querySelector("[data-zone]")?.dataset.zone ?? ""');
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hour12: false,
  }).formatToParts(due);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  await popup.fill('input[type=date]', `${part('year')}-${part('month')}-${part('day')}`);
  await popup.fill('input[type=time]', `${part('hour')}:${part('minute')}`);
}
