import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Frozen } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import type { Facet } from '@/lib/platforms/bluesky/facets';
import bluesky from '@/lib/platforms/bluesky/publish';
import { drawPng } from '@/test/servers/draw-png';
import type { Fault } from '@/test/servers/fault';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import { facetText, getBlob, listPosts, type PostOnServer } from '@/test/servers/reader';
import { signIn, type SignedIn } from './signed-in';

const PUT = 'com.atproto.repo.putRecord';
const FAMILY = '👩‍👩‍👧‍👦';

let network: PracticeNetwork;
let me: SignedIn;
let friend: string;

beforeAll(async () => {
  network = await startPracticeNetwork();
  const account = await network.createAccount({ handle: 'publishing.test', displayName: 'Publishing' });
  me = await signIn(bluesky, network, account);
  friend = network.accounts[0]?.did ?? '';
});
afterEach(() => network.faults.clear());
afterAll(() => network.stop());

async function freeze(parts: Partial<PostContent>): Promise<Frozen> {
  const content: PostContent = { text: '', media: [], link: null, langs: [], ...parts };
  const prepared = await bluesky.prepare(content, { key: bluesky.newKey(me.io), dueAt: Date.now() }, me.io);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  return prepared.value;
}

async function onServer(key: string): Promise<PostOnServer[]> {
  return (await listPosts(network.serverUrl, me.account.did)).filter(({ rkey }) => rkey === key);
}

/** Publishes and reads back with a client that isn't ours. */
async function published(parts: Partial<PostContent>): Promise<PostOnServer> {
  const frozen = await freeze(parts);
  const sent = await bluesky.send(frozen, me.io);
  if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
  const [post, ...more] = await onServer(frozen.key);
  expect(more).toEqual([]);
  expect(post?.uri).toBe(sent.value.id);
  if (!post) throw new Error('not on the server');
  return post;
}

function picture(id: string, width: number, height: number): PostContent['media'][number] {
  const png = Uint8Array.from(drawPng(width, height, (x, y) => [(x * 7) % 256, (y * 5) % 256, width % 256]));
  me.files.set(id, png);
  return {
    assetId: id,
    kind: 'image',
    mime: 'image/png',
    bytes: png.length,
    width,
    height,
    alt: `Picture ${id} ${FAMILY}`,
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('every kind of content arrives as it was confirmed', () => {
  it.each([
    ['plain', 'Fresh bread at nine.'],
    ['with lines and spaces', '  one\n\n two  \n'],
    ['emoji that are joined', `${FAMILY}🏳️‍🌈👍🏽 1️⃣ 🇵🇹`],
    ['right to left', 'السلام عليكم! \u202bשלום\u202c 123'],
    ['Chinese, Japanese, Korean', '你好，世界。こんにちは、世界。안녕하세요'],
    ['letters with marks', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!'],
    ['300 graphemes', FAMILY.repeat(110) + 'a'.repeat(190)],
    ['what JSON and HTML treat specially', '"\\ </script> &amp; \u2028 \u0007'],
  ])('%s', async (_, text) => {
    expect((await published({ text })).text).toBe(text);
  });

  it('links, mentions and tags, byte for byte', async () => {
    const text = `${FAMILY} em casaluz.pt/menú?a=1&b=2, https://casaluz.pt. @casaluz.test @nobody.test e #pão 한#not`;
    const post = await published({ text });
    const facets = post.facets as readonly Facet[];
    expect(facets.map(({ index, features }) => [facetText(text, index), features[0]])).toEqual([
      ['casaluz.pt/menú?a=1&b=2', expect.objectContaining({ uri: 'https://casaluz.pt/men%C3%BA?a=1&b=2' })],
      ['https://casaluz.pt', expect.objectContaining({ uri: 'https://casaluz.pt' })],
      ['@casaluz.test', { $type: 'app.bsky.richtext.facet#mention', did: friend }],
      ['#pão', { $type: 'app.bsky.richtext.facet#tag', tag: 'pão' }],
    ]);
  });

  it('four images with alt text and shape, the same bytes in the same order', async () => {
    const media = [picture('a', 40, 30), picture('b', 30, 40), picture('c', 64, 64), picture('d', 3, 200)];
    const post = await published({ text: 'Four', media, langs: ['en', 'pt-PT'] });
    const { images } = post.embed as {
      images: { alt: string; aspectRatio: object; image: { ref: { $link: string } } }[];
    };
    expect(images.map(({ alt }) => alt)).toEqual(media.map(({ alt }) => alt));
    expect(images.map(({ aspectRatio }) => aspectRatio)).toEqual(
      media.map(({ width, height }) => ({ width, height })),
    );
    for (const [at, { image }] of images.entries()) {
      const stored = await getBlob(network.serverUrl, me.account.did, image.ref.$link);
      expect(stored.type).toBe('image/png');
      expect(stored.sha256).toBe(sha256(me.files.get(media[at]?.assetId ?? '') ?? new Uint8Array()));
    }
  });

  it('a link card with its picture', async () => {
    picture('thumb', 120, 63);
    const link = {
      url: 'https://casaluz.pt/',
      title: 'Casa Luz & Co',
      description: 'Quartos',
      thumbId: 'thumb',
    };
    const post = await published({ link });
    expect(post.embed).toMatchObject({
      $type: 'app.bsky.embed.external',
      external: {
        uri: link.url,
        title: link.title,
        description: link.description,
        thumb: { mimeType: 'image/png' },
      },
    });
  });

  it('the creation time is the time it was meant for', async () => {
    const frozen = await freeze({ text: 'on time' });
    await bluesky.send(frozen, me.io);
    const { record } = JSON.parse(frozen.body) as { record: { createdAt: string } };
    expect((await onServer(frozen.key))[0]?.createdAt).toBe(record.createdAt);
  });
});

describe('once', () => {
  it('the same frozen body twice, also at the same time, is one record', async () => {
    const frozen = await freeze({ text: 'once' });
    const sent = await Promise.all([bluesky.send(frozen, me.io), bluesky.send(frozen, me.io)]);
    expect(sent.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await bluesky.send(frozen, me.io)).toMatchObject({ ok: true });
    expect(await onServer(frozen.key)).toHaveLength(1);
  });

  it('other bytes at the same key change nothing and pass for nothing', async () => {
    const frozen = await freeze({ text: 'first' });
    await bluesky.send(frozen, me.io);
    const other = { ...frozen, body: frozen.body.replace('first', 'second') };
    expect(await bluesky.send(other, me.io)).toMatchObject({
      ok: false,
      failure: { code: 'unknown-outcome' },
    });
    expect(await bluesky.verify(other, me.io)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect((await onServer(frozen.key)).map(({ text }) => text)).toEqual(['first']);
  });

  it.each<[string, Fault, 'there' | 'absent']>([
    ['a reset after', { kind: 'drop-after' }, 'there'],
    ['a reset before', { kind: 'drop-before' }, 'absent'],
    ['a 500 after', { kind: 'answer-after', status: 500 }, 'there'],
    ['a 502 before', { kind: 'answer-before', status: 502 }, 'absent'],
    ['a cut answer', { kind: 'truncated' }, 'there'],
    ['half a JSON', { kind: 'malformed-json' }, 'there'],
    ['a captive portal', { kind: 'captive-portal' }, 'absent'],
  ])('%s: unknown, then known, then one record', async (text, fault, kind) => {
    const frozen = await freeze({ text });
    network.faults.on(PUT, fault);
    expect(await bluesky.send(frozen, me.io)).toMatchObject({
      ok: false,
      failure: { code: 'unknown-outcome' },
    });
    expect(await bluesky.verify(frozen, me.io)).toMatchObject({ ok: true, value: { kind } });
    expect(await bluesky.send(frozen, me.io)).toMatchObject({ ok: true });
    expect(await onServer(frozen.key)).toHaveLength(1);
  });

  it('no answer in time, and the server commits: found afterwards', async () => {
    const frozen = await freeze({ text: 'late answer' });
    network.faults.on(PUT, { kind: 'delay-after', ms: 3_000 });
    const sent = await bluesky.send(frozen, { ...me.io, signal: AbortSignal.timeout(1_000) });
    expect(sent).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } });
    expect(await bluesky.verify(frozen, me.io)).toMatchObject({ ok: true, value: { kind: 'there' } });
  });

  it('the server’s own refusal of 301 graphemes is a rejection', async () => {
    const frozen = await freeze({ text: 'é'.repeat(300) });
    const tooLong = { ...frozen, body: frozen.body.replace('é', 'éé') };
    expect(await bluesky.send(tooLong, me.io)).toMatchObject({ ok: false, failure: { code: 'rejected' } });
    expect(await bluesky.verify(frozen, me.io)).toEqual({ ok: true, value: { kind: 'absent' } });
  });
});

describe('remove', () => {
  it('deletes, again, and what never was', async () => {
    const post = await published({ text: 'gone soon' });
    expect(await bluesky.remove(post.uri, me.io)).toEqual({ ok: true, value: null });
    expect(await onServer(post.rkey)).toEqual([]);
    expect(await bluesky.remove(post.uri, me.io)).toEqual({ ok: true, value: null });
  });
});
