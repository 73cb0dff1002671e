import assert from 'node:assert/strict';
import { ask, connect, nextMinute, rows, untilTrue } from '../faults/acts.ts';
import { ChromiumUnderTest, forgetChromiumTemplate } from '../faults/chromium-under-test.ts';
import { passTime } from '../faults/in-page.ts';
import { PUT, scan } from '../faults/proof.ts';
import type { Rig } from '../faults/rig.ts';
import type { PracticeAccount } from '../servers/accounts.ts';
import { startPracticeNetwork } from '../servers/network.ts';
import { listPosts } from '../servers/reader.ts';
import type { Figure } from './figure.ts';

const ACCOUNTS = 100;
const EACH = 5;
const HOUR_MS = 3_600_000;
/** Posts of one account that is released all at once are planned a minute apart … */
const PLANNED_APART_MS = 60_000;
/** … and a slow machine may be late with the first of two. */
const SENT_APART_MS = 30_000;

/** Queues one text for all accounts; gives the deliveries' ids. */
async function queueForAll(
  rig: Rig,
  accountIds: readonly string[],
  text: string,
  at: number,
): Promise<string[]> {
  const { page } = rig.browser;
  const post = {
    id: crypto.randomUUID(),
    clientId: 'client-1',
    text,
    variants: {},
    media: [],
    link: null,
    langs: ['en'],
    tags: [],
    category: null,
  };
  const { revision } = await ask<{ revision: number }>(page, 'post.save', { post });
  const planned = { wall: new Date(at).toISOString().slice(0, 16), zone: 'UTC', disambiguation: 'earlier' };
  const input = { postId: post.id, accountIds, when: { kind: 'at', planned }, revision };
  return (await ask<{ deliveries: { id: string }[] }>(page, 'queue.add', input)).deliveries.map(
    ({ id }) => id,
  );
}

/** Every account has each text once, its posts were planned a minute apart, and none came in a burst. */
async function checkAll(
  rig: Rig,
  accounts: readonly PracticeAccount[],
  texts: readonly string[],
): Promise<void> {
  for (const { did } of accounts) {
    const listed = (await listPosts(rig.network.serverUrl, did)).map(({ text }) => text);
    assert.deepEqual(listed.sort(), [...texts].sort());
    const written = rig.network
      .requests()
      .filter(({ method, body }) => method === PUT && body?.includes(did) === true);
    expectApart(
      written.map(({ firstByteAt }) => firstByteAt),
      SENT_APART_MS,
    );
  }
  const planned = Map.groupBy(await rows(rig, 'deliveries'), ({ accountId }) => accountId);
  for (const deliveries of planned.values())
    expectApart(
      deliveries.map(({ dueAt }) => Number(dueAt)),
      PLANNED_APART_MS,
    );
}

function expectApart(instants: readonly number[], ms: number): void {
  const sorted = [...instants].sort((one, other) => one - other);
  for (const [index, at] of sorted.slice(1).entries())
    assert.ok(at - Number(sorted[index]) >= ms, `${at - Number(sorted[index])} ms apart`);
}

/**
 * 500 missed deliveries (100 accounts, five posts each) are released with one decision. Seconds until all are published; each account's are a
 * minute apart by promise, so that four minutes are the least there can be. What isn't there exactly once makes it fail.
 */
export async function backlog(): Promise<Figure[]> {
  const network = await startPracticeNetwork();
  const browser = await ChromiumUnderTest.start(network, 'manifest.json');
  try {
    const accounts: PracticeAccount[] = [];
    const accountIds: string[] = [];
    for (let n = 0; n < ACCOUNTS; n += 5) {
      const few = [0, 1, 2, 3, 4].map((more) => ({
        handle: `backlog-${n + more}.test`,
        displayName: 'Backlog',
      }));
      accounts.push(...(await Promise.all(few.map(network.createAccount))));
    }
    for (const account of accounts) accountIds.push(await connect(browser.page, account));
    const [account] = accounts;
    const [accountId] = accountIds;
    if (!account || accountId === undefined) throw new Error('no account');
    const rig: Rig = { browser, network, account, accountId, social: null, write: PUT, text: 'backlog' };
    const texts = Array.from({ length: EACH }, (_, n) => `backlog ${n}`);
    const due = nextMinute(30 * 60_000);
    const ids: string[] = [];
    for (const text of texts) ids.push(...(await queueForAll(rig, accountIds, text, due)));
    await browser.page.evaluate(passTime, { ms: 3 * HOUR_MS, thenHold: false });
    await scan(rig);
    const count = async (wanted: string): Promise<number> =>
      (await rows(rig, 'deliveries')).filter(({ state }) => state === wanted).length;
    await untilTrue(async () => (await count('missed')) === ids.length, 'all are missed', 120_000);

    const startedAt = performance.now();
    await ask(browser.page, 'delivery.act-many', { ids, act: { kind: 'now' } });
    await untilTrue(async () => (await count('published')) === ids.length, 'all are published', 20 * 60_000);
    const seconds = (performance.now() - startedAt) / 1_000;
    await checkAll(rig, accounts, texts);
    return [{ figure: 'backlog_500_s', value: Math.round(seconds * 10) / 10, unit: 's', n: ids.length }];
  } finally {
    await browser.stop();
    await network.stop();
    await forgetChromiumTemplate();
  }
}
