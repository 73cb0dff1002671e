import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeNetwork } from './network.ts';
import type { PracticeNetwork } from './network.ts';
import type { Fault, FaultOptions } from './fault.ts';
import { Gate } from './gate.ts';
import { listPosts } from './reader.ts';
import { preciseNow } from './request-log.ts';
import { newPost, signIn, xrpc } from './test-client.ts';

const PUT = 'com.atproto.repo.putRecord';

let network: PracticeNetwork;
let did: string;
let token: string;
let sent = 0;

beforeAll(async () => {
  network = await startPracticeNetwork();
  const account = network.accounts[0];
  if (!account) throw new Error('The practice network has two accounts.');
  did = account.did;
  token = (await signIn(network, account.handle, account.appPassword)).accessJwt;
}, 180_000);

afterEach(() => network.faults.clear());
afterAll(() => network.stop());

/** Publishes a new post under the fault; says what came back, whether the post exists, and what was logged. */
async function publishUnder(fault: Fault, options?: FaultOptions) {
  sent += 1;
  const rkey = `3lbabcdefgh${'abcdefghijklmnopqrstuvwxyz'[sent] ?? 'z'}2`;
  network.faults.on(PUT, fault, options);
  const startedAt = preciseNow();
  const answer = await xrpc(network, PUT, { input: newPost(did, rkey, rkey), token }).catch(
    (error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      return null;
    },
  );
  const tookMs = preciseNow() - startedAt;
  const isThere = (await listPosts(network.serverUrl, did)).some((post) => post.rkey === rkey);
  const logged = network.requests().findLast(({ body }) => body?.includes(rkey));
  return { answer, isThere, logged, tookMs, startedAt };
}

describe('a fault', () => {
  it('delays the request before the server sees it', async () => {
    const { answer, isThere, logged, tookMs } = await publishUnder({ kind: 'delay-before', ms: 300 });
    expect(answer?.status).toBe(200);
    expect(isThere).toBe(true);
    expect(tookMs).toBeGreaterThanOrEqual(300);
    expect((logged?.committedAt ?? 0) - (logged?.firstByteAt ?? 0)).toBeGreaterThanOrEqual(300);
  });

  it('delays the answer after the server has committed', async () => {
    const { answer, isThere, logged, tookMs, startedAt } = await publishUnder({
      kind: 'delay-after',
      ms: 1_000,
    });
    expect(answer?.status).toBe(200);
    expect(isThere).toBe(true);
    expect(tookMs).toBeGreaterThanOrEqual(1_000);
    expect((logged?.committedAt ?? Infinity) - startedAt).toBeLessThan(tookMs - 900);
  });

  it('holds a request until its gate is opened', async () => {
    const gate = new Gate();
    const publishing = publishUnder({ kind: 'hold-before', gate });
    await gate.reached;
    const before = (await listPosts(network.serverUrl, did)).length;
    gate.open();
    expect((await publishing).answer?.status).toBe(200);
    expect((await listPosts(network.serverUrl, did)).length).toBe(before + 1);
  });

  it('holds an answer, and cuts it when all faults are taken off', async () => {
    const gate = new Gate();
    const publishing = publishUnder({ kind: 'hold-after', gate });
    await gate.reached;
    network.faults.clear();
    expect(await publishing).toMatchObject({ answer: null, isThere: true });
  });

  it('stops an upload at 95 %', async () => {
    network.faults.on('com.atproto.repo.uploadBlob', { kind: 'cut-midway' });
    const upload = { bytes: new Uint8Array(400_000), type: 'image/png', token };
    await expect(xrpc(network, 'com.atproto.repo.uploadBlob', upload)).rejects.toThrow(TypeError);
    expect(network.requests().at(-1)).toMatchObject({ fault: 'cut-midway', serverStatus: null });
  });

  it('refuses connections while the door is closed', async () => {
    await network.closeDoor();
    await expect(xrpc(network, 'com.atproto.server.describeServer')).rejects.toThrow(TypeError);
    await network.openDoor();
    expect((await xrpc(network, 'com.atproto.server.describeServer')).status).toBe(200);
  });

  it('drops before: nothing was published', async () => {
    const { answer, isThere, logged } = await publishUnder({ kind: 'drop-before' });
    expect(answer).toBeNull();
    expect(isThere).toBe(false);
    expect(logged).toMatchObject({ committedAt: null, serverStatus: null, answeredStatus: null });
  });

  it('drops after: published, yet no answer', async () => {
    const { answer, isThere, logged } = await publishUnder({ kind: 'drop-after' });
    expect(answer).toBeNull();
    expect(isThere).toBe(true);
    expect(logged).toMatchObject({ fault: 'drop-after', serverStatus: 200, answeredStatus: null });
  });

  it.each([500, 502, 503])('answers %i before and after the commit', async (status) => {
    const before = await publishUnder({ kind: 'answer-before', status });
    expect([before.answer?.status, before.isThere]).toEqual([status, false]);
    const after = await publishUnder({ kind: 'answer-after', status });
    expect([after.answer?.status, after.isThere]).toEqual([status, true]);
    expect(after.logged).toMatchObject({ serverStatus: 200, answeredStatus: status });
  });

  it('answers 429 with the headers it is given', async () => {
    const headers = { 'retry-after': '7', 'ratelimit-reset': '1795488980' };
    const { answer, isThere } = await publishUnder({ kind: 'answer-before', status: 429, headers });
    expect(answer?.status).toBe(429);
    expect(answer?.headers.get('retry-after')).toBe('7');
    expect(answer?.headers.get('ratelimit-reset')).toBe('1795488980');
    expect(answer?.json).toEqual({ error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' });
    expect(isThere).toBe(false);
  });

  it('answers 401 as an expired token or any other refusal', async () => {
    const usual = await publishUnder({ kind: 'answer-before', status: 401 });
    expect(usual.answer?.json?.['error']).toBe('AuthMissing');
    const expired = await publishUnder({ kind: 'answer-before', status: 401, error: 'ExpiredToken' });
    expect(expired.answer?.json?.['error']).toBe('ExpiredToken');
    expect(expired.answer?.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('puts a captive portal in the way: 200, HTML, nothing published', async () => {
    const { answer, isThere } = await publishUnder({ kind: 'captive-portal' });
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-type')).toContain('text/html');
    expect(isThere).toBe(false);
  });

  it('spoils the JSON of a post that was published', async () => {
    const { answer, isThere } = await publishUnder({ kind: 'malformed-json' });
    expect([answer?.status, answer?.json, isThere]).toEqual([200, null, true]);
  });

  it('breaks the answer off half way', async () => {
    const { answer, isThere, logged } = await publishUnder({ kind: 'truncated' });
    expect([answer, isThere]).toEqual([null, true]);
    expect(logged?.answeredStatus).toBe(200);
  });

  it('hits the nth request only', async () => {
    const first = await publishUnder({ kind: 'answer-before', status: 500 }, { nth: 2 });
    expect(first.answer?.status).toBe(200);
    const second = await publishUnder({ kind: 'delay-after', ms: 1 });
    expect(second.answer?.status).toBe(500);
  });
});

describe('the log', () => {
  it('has the time of the first byte on the scale of the sender’s clock', async () => {
    const { logged, startedAt, tookMs } = await publishUnder({ kind: 'delay-after', ms: 1 });
    expect(logged?.firstByteAt).toBeGreaterThanOrEqual(startedAt);
    expect(logged?.firstByteAt).toBeLessThanOrEqual(startedAt + tookMs);
    expect(logged).toMatchObject({ method: PUT, verb: 'POST', host: 'pds.tend.test' });
  });

  it('holds no password and no token', () => {
    const text = JSON.stringify(network.requests());
    expect(text).not.toContain(network.accounts[0]?.appPassword);
    expect(text).not.toContain(token);
  });
});
