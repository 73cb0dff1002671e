import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentMedia } from '@/lib/domain/post';
import bluesky from '@/lib/platforms/bluesky/publish';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import { getBlob, listPosts } from '@/test/servers/reader';
import { signIn, type SignedIn } from './signed-in';

const LARGE_BYTES = 40_000_000;
const UPLOAD = 'com.atproto.repo.uploadBlob';

let network: PracticeNetwork;
let me: SignedIn;

beforeAll(async () => {
  network = await startPracticeNetwork({ blobBytes: 50_000_000 });
  const account = await network.createAccount({ handle: 'filming.test', displayName: 'Filming' });
  me = await signIn(bluesky, network, account);
}, 180_000);
afterAll(() => network.stop());

/** A film that plays, and whatever follows it in a box that players skip (ISO 14496-12, `free`). */
function film(assetId: string, bytes?: number): ContentMedia {
  const short = new Uint8Array(readFileSync('test/fixtures/bread.mp4'));
  const whole = new Uint8Array(bytes ?? short.length);
  whole.set(short);
  if (bytes !== undefined) {
    const box = new DataView(whole.buffer, short.length);
    box.setUint32(0, bytes - short.length);
    whole.set(new TextEncoder().encode('free'), short.length + 4);
  }
  me.files.set(assetId, whole);
  const facts = { assetId, kind: 'video', mime: 'video/mp4', bytes: whole.length, seconds: 2 } as const;
  return { ...facts, width: 240, height: 426, alt: 'A loaf rises 🍞' };
}

async function publish(item: ContentMedia) {
  const content = { text: 'It rises', media: [item], link: null, langs: ['en'] };
  const plan = { key: bluesky.newKey(me.io), dueAt: Date.now() };
  const prepared = await bluesky.prepare(content, plan, me.io);
  if (!prepared.ok) return prepared.failure;
  const sent = await bluesky.send(prepared.value, me.io);
  if (!sent.ok) return sent.failure;
  const posts = await listPosts(network.serverUrl, me.account.did);
  const post = posts.find(({ rkey }) => rkey === plan.key) ?? expect.fail('not on the server');
  const embed = post.embed as { video: { ref: { $link: string }; mimeType: string; size: number } };
  const blob = await getBlob(network.serverUrl, me.account.did, embed.video.ref.$link);
  return { embed, blob, uri: post.uri };
}

const sha256 = (assetId: string): string =>
  createHash('sha256')
    .update(me.files.get(assetId) ?? new Uint8Array())
    .digest('hex');

describe('a film on a real server, which the service for films can’t be reached from', () => {
  it.each([
    ['short', undefined],
    ['of 40 MB', LARGE_BYTES],
  ])('%s arrives byte for byte, with alt text and shape', async (name, bytes) => {
    const item = film(name, bytes);
    const published = await publish(item);
    if (!('embed' in published)) throw new Error(JSON.stringify(published));
    expect(published.embed).toMatchObject({
      $type: 'app.bsky.embed.video',
      alt: 'A loaf rises 🍞',
      aspectRatio: { width: 240, height: 426 },
      video: { mimeType: 'video/mp4', size: item.bytes },
    });
    expect(published.blob).toMatchObject({ type: 'video/mp4', sha256: sha256(name) });
    expect(await bluesky.read(published.uri, me.io)).toMatchObject({ ok: true, value: { mediaCount: 1 } });
  });

  it('is uploaded once where the preparation is repeated', async () => {
    const notes = new Map<string, string>();
    const io = {
      ...me.io,
      notes: {
        read: async (name: string) => notes.get(name) ?? null,
        write: async (name: string, value: string) => void notes.set(name, value),
        forget: async (name: string) => void notes.delete(name),
      },
    };
    const content = { text: 'Twice', media: [film('twice')], link: null, langs: [] };
    const plan = { key: bluesky.newKey(io), dueAt: Date.now() };
    const uploads = () => network.requests().filter(({ method }) => method === UPLOAD).length;
    const before = uploads();
    const first = await bluesky.prepare(content, plan, io);
    const again = await bluesky.prepare(content, plan, io);
    expect(first.ok && again.ok && again.value.body === first.value.body).toBe(true);
    expect(uploads() - before).toBe(1);
    if (again.ok) expect(await bluesky.send(again.value, io)).toMatchObject({ ok: true });
  });

  it('larger than the server takes is said to be too large', async () => {
    expect(await publish(film('too large', 50_000_001))).toMatchObject({ code: 'media-too-large' });
  });
});
