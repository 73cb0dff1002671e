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
/** Posts of one account that is released all at once go out a minute apart; a slow machine may be late with the first of two. */
const APART_MS = 50_000;

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

/** Every account has each text once, and no two posts of one account are less than a minute apart. */
async function checkAll(
  rig: Rig,
  accounts: readonly PracticeAccount[],
  texts: readonly string[],
): Promise<void> {
  for (const { did } of accounts) {
    const listed = (await listPosts(rig.network.serverUrl, did)).map(({ text }) => text);
    assert.deepEqual(listed.sort(), [...texts].sort());
    const sentAt = rig.network
      .requests()
      .filter(({ method, body }) => method === PUT && body?.includes(did) === true)
      .map(({ firstByteAt }) => firstByteAt);
    for (const [index, at] of sentAt.slice(1).entries())
      assert.ok(at - Number(sentAt[index]) >= APART_MS, `${at - Number(sentAt[index])} ms apart`);
  }
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
    for (let n = 0; n < ACCOUNTS; n++) {
      const account = await network.createAccount({
        handle: `backlog-${n}.test`,
        displayName: `Backlog ${n}`,
      });
      accounts.push(account);
      accountIds.push(await connect(browser.page, account));
    }
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
