import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listPosts } from '../../servers/reader.ts';
import { nextMinute, Tend } from '../support/tend.ts';

const PUT = 'com.atproto.repo.putRecord';

test.describe.configure({ mode: 'parallel' });
test.setTimeout(300_000);

let tend: Tend;
let accountId: string;
let did: string;

test.beforeEach(async () => {
  tend = await Tend.start();
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  did = account.did;
  accountId = await tend.connect(account);
});

test.afterEach(() => tend.stop());

/** After two restarts, the server lists the text exactly once. */
async function expectOnce(text: string, deliveryId: string): Promise<void> {
  await tend.until(deliveryId, ['published'], 150_000);
  await tend.kill();
  await tend.relaunch();
  await sleep(3_000);
  const posts = await listPosts(tend.network.serverUrl, did);
  expect(posts.map((post) => post.text)).toEqual([text]);
  expect(await tend.row('deliveries', deliveryId)).toMatchObject({
    state: 'published',
    remote: { id: posts[0]?.uri },
  });
}

test('F1: the browser is killed before the attempt is written', async () => {
  const text = 'Killed before the attempt';
  const due = nextMinute(20_000);
  const id = await tend.queue(accountId, text, { kind: 'at', at: due });
  await tend.until(id, ['prepared'], due - Date.now());
  await tend.kill();
  expect(await listPosts(tend.network.serverUrl, did)).toEqual([]);
  await sleep(Math.max(0, due - Date.now()) + 2_000);
  await tend.relaunch();
  await expectOnce(text, id);
});

test('F3: the browser is killed with the request in flight; the server had committed it', async () => {
  const text = 'Killed in flight';
  tend.network.faults.on(PUT, { kind: 'delay-after', ms: 20_000 });
  const id = await tend.queue(accountId, text, { kind: 'now' });
  await expect
    .poll(() =>
      tend.network.requests().some(({ method, committedAt }) => method === PUT && committedAt !== null),
    )
    .toBe(true);
  expect(await tend.row('deliveries', id)).toMatchObject({ state: 'sending' });
  await tend.kill();
  await tend.relaunch();
  await tend.until(id, ['unknown']);
  await expectOnce(text, id);
});

test('F4: the browser is killed after the answer came, before it could be stored', async () => {
  const text = 'Killed before storing the answer';
  tend.network.faults.on(PUT, { kind: 'delay-after', ms: 1_500 });
  const id = await tend.queue(accountId, text, { kind: 'now' });
  await expect.poll(() => tend.network.requests().some(({ method }) => method === PUT)).toBe(true);
  expect(await tend.row('deliveries', id)).toMatchObject({ state: 'sending' });
  // Holds a write transaction open, so that the answer can be received but not stored.
  void tend.page.evaluate(holdDeliveries).catch(() => undefined);
  await expect
    .poll(() => tend.network.requests().find(({ method }) => method === PUT)?.answeredStatus)
    .toBe(200);
  await sleep(500);
  await tend.kill();
  await tend.relaunch();
  await tend.until(id, ['unknown']);
  await expectOnce(text, id);
});

/** Runs in the page: one transaction after the other request, so that it never ends by itself. */
function holdDeliveries(): Promise<never> {
  return new Promise(() => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const store = open.result.transaction('deliveries', 'readwrite').objectStore('deliveries');
      const again = (): void => {
        store.get('nobody').onsuccess = again;
      };
      again();
    };
  });
}
