import assert from 'node:assert/strict';
import type { LoggedRequest } from '../servers/request-log.ts';
import { listPosts, type PostOnServer } from '../servers/reader.ts';
import { listSocialPosts } from '../servers/snac-reader.ts';
import { ask, row, rows, until, untilTrue } from './acts.ts';
import { holdLock, letGo, lockUse, untilFree } from './in-page.ts';
import type { Rig } from './rig.ts';

const SCAN = 'tend-scan';
export const POST_STATUS = '/api/v1/statuses';
export const PUT = 'com.atproto.repo.putRecord';
export const GET = 'com.atproto.repo.getRecord';
export const UPLOAD = 'com.atproto.repo.uploadBlob';
const POSTS = 'app.bsky.feed.post';
export const REFRESH = 'com.atproto.server.refreshSession';

/** The account's posts, asked of the server itself by a reader that shares no code with Tend. */
export const posts = ({ network, account }: Rig): Promise<PostOnServer[]> =>
  listPosts(network.serverUrl, account.did);

/** What stands on the network, of whichever kind: text and the address or id that Tend must know it by. */
async function listed(rig: Rig): Promise<{ text: string; name: string }[]> {
  const { social, network } = rig;
  if (!social) return (await posts(rig)).map(({ text, uri }) => ({ text, name: uri }));
  if (!network.social) throw new Error('the second server is not running');
  const found = await listSocialPosts(network.social, social.name);
  return found.map(({ text, url }) => ({ text, name: url }));
}

export const textsListed = async (rig: Rig): Promise<string[]> => (await listed(rig)).map(({ text }) => text);

/** Requests of this scenario that wrote, or tried to write, a post. */
export const writes = ({ network, text, write, social }: Rig): LoggedRequest[] =>
  ((social ? network.social?.requests() : network.requests()) ?? []).filter(
    ({ method, body }) => method === write && body?.includes(text) === true,
  );

/** Reads of a post's own address: how Tend looks whether something is there. */
export const looks = ({ network, account }: Rig): LoggedRequest[] =>
  network.requests().filter(({ method, query }) => {
    const asked = new URLSearchParams(query);
    return method === GET && asked.get('repo') === account.did && asked.get('collection') === POSTS;
  });

/**
 * A scan that began after this was called, from its beginning to its end. The answer to the request proves nothing: the look comes after
 * it. So the scan's lock is kept until the background waits for it.
 */
export async function scan({ browser }: Rig): Promise<void> {
  const { page } = browser;
  await page.evaluate(holdLock, SCAN);
  await ask(page, 'scan.now', {});
  await untilTrue(async () => (await page.evaluate(lockUse, SCAN)).waiting > 0, 'the background looks');
  await page.evaluate(letGo, SCAN);
  await page.evaluate(untilFree, SCAN);
}

/** A new background finds what the stopped one left. Firefox says that it has stopped one while that may still answer a request or two. */
export async function takenOver(rig: Rig, id: string): Promise<void> {
  const isTaken = async (): Promise<boolean> => {
    await scan(rig);
    return (await row(rig, id))['state'] === 'unknown';
  };
  await untilTrue(isTaken, 'what was under way is unknown');
}

async function restart(rig: Rig): Promise<void> {
  await rig.browser.kill();
  await rig.browser.open();
  await scan(rig);
}

/** What must be true of every scenario at its end, whatever happened. */
async function expectSound(rig: Rig): Promise<void> {
  const bodies = new Map<string, Set<string>>();
  for (const { body } of writes(rig)) {
    const { rkey = '' } = JSON.parse(body ?? '') as { rkey?: string };
    bodies.set(rkey, (bodies.get(rkey) ?? new Set()).add(body ?? ''));
  }
  for (const [key, different] of bodies)
    assert.equal(different.size, 1, `the same bytes each time under ${key}`);
  for (const delivery of await rows(rig, 'deliveries')) {
    const { state, nextAt, asking } = delivery;
    const isFinal = ['published', 'cancelled', 'dropped', 'done-by-hand'].includes(String(state));
    assert.ok(isFinal || nextAt !== undefined || asking === 1, `a row that is ${String(state)} is forgotten`);
  }
}

interface Waits {
  /** How long it may take from here until it is published, ms. */
  readonly within?: number;
}

/** Published; after two restarts the server lists it exactly once, and nothing else. */
export async function expectOnce(rig: Rig, id: string, { within = 60_000 }: Waits = {}): Promise<void> {
  await until(rig, id, ['published'], within);
  await restart(rig);
  await restart(rig);
  const found = await listed(rig);
  assert.deepEqual(
    found.map(({ text }) => text),
    [rig.text],
  );
  const delivery = await row(rig, id);
  assert.equal(delivery['state'], 'published');
  const remote = delivery['remote'] as { id: string; url: string | null };
  assert.equal(rig.social ? remote.url : remote.id, found[0]?.name);
  await expectSound(rig);
}

/** Not published, and the person is asked, with this reason; the same after two restarts. */
export async function expectAsked(
  rig: Rig,
  id: string,
  expected: { readonly state: string; readonly reason?: string },
  { within = 60_000 }: Waits = {},
): Promise<void> {
  await until(rig, id, [expected.state], within);
  await restart(rig);
  await restart(rig);
  assert.deepEqual(await listed(rig), []);
  const delivery = await row(rig, id);
  assert.equal(delivery['state'], expected.state);
  assert.equal(delivery['asking'], 1);
  if (expected.reason !== undefined)
    assert.equal((delivery['reason'] as { code: string } | null)?.code, expected.reason);
  await expectSound(rig);
}

/** The attempts of a delivery, oldest first. */
export async function attempts(rig: Rig, id: string): Promise<Readonly<Record<string, unknown>>[]> {
  const all = await rows(rig, 'attempts');
  return all
    .filter(({ deliveryId }) => deliveryId === id)
    .sort((one, other) => Number(one['number']) - Number(other['number']));
}

/** How its attempts ended, oldest first. */
export const outcomes = async (rig: Rig, id: string): Promise<unknown[]> =>
  (await attempts(rig, id)).map(({ outcome }) => outcome);
