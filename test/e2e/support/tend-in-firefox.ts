import type { Page } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PracticeAccount } from '../../servers/accounts.ts';
import { put } from './put-rows.ts';

/** Asks the background as Tend's own pages do. */
export async function askIn<T>(page: Page, request: string, input: unknown): Promise<T> {
  const answer = (await page.evaluate(
    (tend, given) =>
      (
        globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).browser.runtime.sendMessage({ tend, input: given }),
    request,
    input as Record<string, unknown>,
  )) as { ok: true; value: T } | { ok: false; failure: { code: string; detail?: string } };
  if (!answer.ok) throw new Error(`${request}: ${answer.failure.code} ${answer.failure.detail ?? ''}`);
  return answer.value;
}

/** Gives access to pages of these match patterns. A prompt is answered with yes, but wants to come from a click. */
export async function grantIn(page: Page, origins: readonly string[]): Promise<void> {
  await page.evaluate(
    (wanted) => {
      const button = document.createElement('button');
      button.id = 'grant';
      button.style.cssText = 'position:fixed;inset:0;z-index:9999';
      const { permissions } = (
        globalThis as unknown as {
          browser: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
        }
      ).browser;
      button.onclick = () =>
        void permissions
          .request({ origins: wanted })
          .then((isGranted) => (document.title = `granted ${isGranted}`));
      document.body.append(button);
    },
    [...origins],
  );
  const isGranted = (): Promise<boolean> =>
    page
      .waitForFunction(() => document.title === 'granted true', { timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
  // A page that is just being shown may miss a click, as it may a person's; so they click again.
  for (let clicks = 0; ; clicks++) {
    await page.click('#grant');
    if (await isGranted()) break;
    if (clicks === 5) throw new Error('the browser was asked for access, and gave no answer');
  }
  await page.$eval('#grant', (button) => button.remove());
}

/** A client in Lisbon with a connected practice account; gives the account's id. */
export async function connectIn(page: Page, account: PracticeAccount): Promise<string> {
  const clientId = 'client-1';
  const client = {
    id: clientId,
    name: account.displayName,
    color: '#0b7285',
    zone: 'Europe/Lisbon',
    voice: { bannedWords: [], signature: '' },
    graceMinutes: null,
  };
  await askIn(page, 'client.save', { client });
  const found = await askIn(page, 'account.find', {
    platform: 'bluesky',
    identifier: account.handle,
    server: null,
  });
  const connected = await askIn<{ id: string }>(page, 'account.connect', {
    clientId,
    platform: 'bluesky',
    found,
    secret: account.appPassword,
  });
  return connected.id;
}

/** Queues a text for a whole minute (epoch ms); gives the delivery's id. */
export async function queueIn(page: Page, accountId: string, text: string, at: number): Promise<string> {
  const id = crypto.randomUUID();
  const post = {
    id,
    clientId: 'client-1',
    text,
    variants: {},
    media: [],
    link: null,
    langs: ['en'],
    tags: [],
    category: null,
  };
  const { revision } = await askIn<{ revision: number }>(page, 'post.save', { post });
  const when = {
    kind: 'at',
    planned: { wall: new Date(at).toISOString().slice(0, 16), zone: 'UTC', disambiguation: 'earlier' },
  };
  const { deliveries } = await askIn<{ deliveries: { id: string }[] }>(page, 'queue.add', {
    postId: id,
    accountIds: [accountId],
    when,
    revision,
  });
  return deliveries[0]?.id ?? '';
}

/** Waits until a delivery is in one of these states. */
export async function untilIn(
  page: Page,
  id: string,
  states: readonly string[],
  timeoutMs: number,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const state = await page.evaluate(readState, id);
    if (states.includes(state)) return;
    if (Date.now() > end) throw new Error(`still ${state}, not ${states.join(' or ')}`);
    await sleep(200);
  }
}

/** Runs in the page. */
function readState(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const database = open.result;
      const request = database.transaction('deliveries').objectStore('deliveries').get(id);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(String((request.result as { state?: string } | undefined)?.state));
      };
    };
  });
}

/** Writes rows past the background, as some days without it would have left them. */
export const putRowsIn = (page: Page, table: string, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(put, { table, rows: rows as unknown[] });
