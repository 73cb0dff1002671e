import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopWorker } from '../test/browser/chromium.ts';
import { openPractice, PRACTICE_CLIENTS, type Practice } from './practice.ts';
import { queueInPopup } from './tour-popup.ts';
import { tourPosts, type TourPost } from './tour-posts.ts';
import { readBack, type Found } from './tour-read-back.ts';

const OUT = path.resolve('out/tour');

/** At least so far ahead is every post of the tour due. */
const AHEAD_MS = 60_000;

/** So long it takes to type one post into the popup on a slow machine. */
const TYPING_MS = 5_000;

/**
 * The main job, headless through the real screens: each post is typed into the real toolbar popup, the worker is stopped, the browser's own
 * alarm wakes it, and a client that shares no code with Tend lists what the server has. Prints one JSON object; 0 only if all is true.
 */
export async function tour(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const posts = tourPosts(path.join(OUT, 'images'));
  const practice = await openPractice(path.join(OUT, 'home'), { headless: true, colorScheme: 'light' });
  try {
    await practice.page.screenshot({ path: shot('studio-before') });
    const due = wholeMinute(Date.now() + AHEAD_MS + TYPING_MS * posts.length);
    for (const post of posts) await queueOne(practice, post, due);
    await practice.page.screenshot({ path: shot('studio-queued') });
    if (due - Date.now() < AHEAD_MS)
      throw new Error('typing took so long that the posts are due in less than a minute');
    // Nothing of Tend may be running while it waits: the alarm has to start it.
    await practice.page.goto('about:blank');
    await stopWorker(practice.browser);
    console.log(
      `${posts.length} posts are queued; the worker is stopped; they are due in ${Math.round((due - Date.now()) / 1_000)} s.`,
    );
    await sleep(due - Date.now() + 10_000);
    const found = await readBack(practice.network, posts, due);
    await showResult(practice);
    return report(posts, found);
  } finally {
    await practice.browser.context.close().catch(() => undefined);
    await practice.network.stop();
  }
}

async function queueOne({ network, browser }: Practice, post: TourPost, due: number): Promise<void> {
  const account = {
    handle: network.accounts[post.account]?.handle ?? '',
    zone: PRACTICE_CLIENTS[post.account].zone,
  };
  await queueInPopup(browser, post, account, due, (step) => shot(`${post.name}-${step}`));
  console.log(`Queued "${post.name}" for @${account.handle}.`);
}

async function showResult({ page, browser }: Practice): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/studio.html`);
  for (const place of ['today', 'activity', 'library']) {
    await page.goto(`chrome-extension://${browser.extensionId}/studio.html#/${place}`);
    await page.waitForTimeout(800);
    await page.screenshot({ path: shot(`studio-${place}-after`) });
  }
}

function report(posts: readonly TourPost[], found: readonly Found[]): number {
  const late = found.flatMap(({ lateMs }) => (lateMs === null ? [] : [lateMs])).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(late[Math.max(0, Math.ceil(share * late.length) - 1)] ?? -1);
  for (const { name, faults } of found) for (const fault of faults) console.error(`${name}: ${fault}`);
  const result = {
    queued: posts.length,
    published: found.filter(({ uris }) => uris.length > 0).length,
    duplicates: found.reduce((sum, { uris }) => sum + Math.max(0, uris.length - 1), 0),
    lateMs: { p50: at(0.5), p95: at(0.95), max: at(1) },
    uris: found.flatMap(({ uris }) => uris),
  };
  console.log(JSON.stringify(result));
  const isTrue =
    result.published === posts.length &&
    result.duplicates === 0 &&
    found.every(({ faults }) => faults.length === 0);
  return isTrue ? 0 : 1;
}

const shot = (name: string): string => path.join(OUT, `${name}.png`);

const wholeMinute = (at: number): number => Math.ceil(at / 60_000) * 60_000;
