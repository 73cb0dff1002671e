import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeAccount } from './accounts.ts';
import { startPracticeNetwork } from './network.ts';
import type { PracticeNetwork } from './network.ts';
import { listPosts } from './reader.ts';
import { newPost, signIn, xrpc } from './test-client.ts';
import type { Session } from './test-client.ts';

// What publishing relies on, seen on the real server: a new server version that behaves otherwise fails here first.

const PUT = 'com.atproto.repo.putRecord';

let network: PracticeNetwork;
let account: PracticeAccount;
let session: Session;

beforeAll(async () => {
  network = await startPracticeNetwork();
  account = await network.createAccount({ handle: 'records.test', displayName: 'Records' });
  session = await signIn(network, account.handle, account.appPassword);
}, 180_000);

afterAll(() => network.stop());

async function put(rkey: string, text: string, more: object = {}) {
  const { status, json } = await xrpc(network, PUT, {
    input: newPost(account.did, rkey, text, more),
    token: session.accessJwt,
  });
  return { status, error: json?.['error'] ?? null, cid: json?.['cid'], commit: json?.['commit'] };
}

async function upload(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const call = { bytes, type, token: session.accessJwt };
  const { status, json } = await xrpc(network, 'com.atproto.repo.uploadBlob', call);
  const blob = json?.['blob'] as { mimeType: string; size: number } | undefined;
  return { status, error: json?.['error'] ?? null, blob };
}

describe('putRecord with swapRecord null', () => {
  it('sent again with the same bytes succeeds, changes nothing and gives the same cid', async () => {
    const first = await put('3lbabcdefgh2a', 'one');
    const again = await put('3lbabcdefgh2a', 'one');
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.cid).toBe(first.cid);
    expect(first.commit).toBeDefined();
    expect(again.commit).toBeUndefined();
  });

  it('with other bytes is refused as InvalidSwap', async () => {
    expect(await put('3lbabcdefgh2a', 'two')).toMatchObject({ status: 400, error: 'InvalidSwap' });
    const posts = await listPosts(network.serverUrl, account.did);
    expect(posts.filter(({ rkey }) => rkey === '3lbabcdefgh2a').map(({ text }) => text)).toEqual(['one']);
  });

  it('three at once make one record', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => put('3lbabcdefgh2b', 'at once')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.filter(({ commit }) => commit !== undefined)).toHaveLength(1);
  });

  it('after a delete publishes again: a deleted post must never be sent again', async () => {
    const key = { repo: account.did, collection: 'app.bsky.feed.post', rkey: '3lbabcdefgh2b' };
    const remove = () =>
      xrpc(network, 'com.atproto.repo.deleteRecord', { input: key, token: session.accessJwt });
    expect((await remove()).status).toBe(200);
    // A record that isn't there: 200 as well, without a commit.
    expect(await remove()).toMatchObject({ status: 200, json: {} });
    expect((await put('3lbabcdefgh2b', 'at once')).status).toBe(200);
  });
});

describe('limits', () => {
  it.each<[string, string, string, object, number]>([
    ['300 graphemes', '3lbabcdefgh32', 'é'.repeat(300), {}, 200],
    ['301 graphemes', '3lbabcdefgh33', 'é'.repeat(301), {}, 400],
    ['3,000 bytes in 120 graphemes', '3lbabcdefgh34', '👨‍👩‍👧‍👦'.repeat(120), {}, 200],
    ['3,025 bytes in 121 graphemes', '3lbabcdefgh35', '👨‍👩‍👧‍👦'.repeat(121), {}, 400],
    ['no text', '3lbabcdefgh36', '', {}, 200],
    ['four languages', '3lbabcdefgh37', 'x', { langs: ['en', 'pt', 'fr', 'de'] }, 400],
  ])('%s', async (_name, rkey, text, more, status) => {
    const answer = await put(rkey, text, more);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.error).toBe('InvalidRequest');
  });

  it('takes files up to 5 MiB by itself, and pictures of a post up to 2,000,000 bytes', async () => {
    expect(await upload(new Uint8Array(5 * 1024 * 1024 + 1), 'image/png')).toMatchObject({
      status: 413,
      error: 'PayloadTooLarge',
    });
    const { status, blob } = await upload(new Uint8Array(2_000_001), 'image/png');
    expect(status).toBe(200);
    const embed = { $type: 'app.bsky.embed.images', images: [{ alt: '', image: blob }] };
    expect(await put('3lbabcdefgh4a', 'x', { embed })).toMatchObject({
      status: 400,
      error: 'InvalidRequest',
    });
  });

  it('takes a thumbnail of a link card up to 1,000,000 bytes', async () => {
    const { blob } = await upload(new Uint8Array(1_000_001), 'image/png');
    const external = { uri: 'https://casaluz.example/', title: '', description: '', thumb: blob };
    const embed = { $type: 'app.bsky.embed.external', external };
    expect(await put('3lbabcdefgh4b', 'x', { embed })).toMatchObject({
      status: 400,
      error: 'InvalidRequest',
    });
  });
});

describe('a file that is not what it says', () => {
  it('is given the type of its first bytes, if the server knows them', async () => {
    const picture = await network.fetch('https://casaluz.example/share.png');
    const { status, blob } = await upload(new Uint8Array(await picture.arrayBuffer()), 'image/jpeg');
    expect([status, blob?.mimeType]).toEqual([200, 'image/png']);
  });

  it('is believed otherwise: text as a picture and an empty picture are accepted', async () => {
    const text = await upload(new TextEncoder().encode('not a picture'), 'image/jpeg');
    expect([text.status, text.blob?.mimeType]).toEqual([200, 'image/jpeg']);
    const embed = { $type: 'app.bsky.embed.images', images: [{ alt: '', image: text.blob }] };
    expect((await put('3lbabcdefgh5a', 'x', { embed })).status).toBe(200);
    const empty = await upload(new Uint8Array(0), 'image/png');
    expect([empty.status, empty.blob?.size]).toEqual([200, 0]);
  });
});

describe('look-ups of what is not there', () => {
  it.each([
    ['com.atproto.identity.resolveHandle?handle=nobody.test', 'HandleNotFound'],
    ['com.atproto.identity.resolveHandle?handle=nobody.example', 'InvalidRequest'],
    [
      'com.atproto.repo.getRecord?repo=casaluz.test&collection=app.bsky.feed.post&rkey=3lbzzzzzzzz22',
      'RecordNotFound',
    ],
  ])('%s answers 400 %s', async (method, error) => {
    const { status, json } = await xrpc(network, method);
    expect([status, json?.['error']]).toEqual([400, error]);
  });
});
