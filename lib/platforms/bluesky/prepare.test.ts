import { beforeEach, describe, expect, it } from 'vitest';
import type { PostContent } from '@/lib/domain/post';
import { accountIo, content, DID, image, NOW, PDS } from './fixtures';
import { prepare } from './prepare';

const bytes = (head: readonly number[], size: number) => {
  const all = new Uint8Array(size);
  all.set(head);
  return all;
};
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const files = {
  png: bytes(PNG, 100),
  jpeg: bytes([0xff, 0xd8, 0xff, 0xe0], 200),
  gif: bytes([0x47, 0x49, 0x46, 0x38, 0x39, 0x61], 300),
  largest: bytes(PNG, 2_000_000),
  tooLarge: bytes(PNG, 2_000_001),
  thumb: bytes(PNG, 1_000_000),
  tooLargeThumb: bytes(PNG, 1_000_001),
  text: new TextEncoder().encode('this is no picture'),
  video: bytes([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32], 100),
  empty: new Uint8Array(0),
};

let uploads: { type: string; size: number }[];
let refusal: Response | null;
beforeEach(() => {
  uploads = [];
  refusal = null;
});

const fetch: typeof globalThis.fetch = async (input, init) => {
  expect(String(input)).toBe(`${PDS}/xrpc/com.atproto.repo.uploadBlob`);
  if (refusal) return refusal;
  const type = new Headers(init?.headers).get('content-type') ?? '';
  const { size } = init?.body instanceof Blob ? init.body : new Blob();
  uploads.push({ type, size });
  return Response.json({ blob: { $type: 'blob', ref: { $link: `bafk${size}` }, mimeType: type, size } });
};

const prepared = (parts: Partial<PostContent>) =>
  prepare(content(parts), { key: '3lbabcdefgh22', dueAt: NOW }, accountIo(fetch, files));

async function inputOf(parts: Partial<PostContent>) {
  const result = await prepared(parts);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return JSON.parse(result.value.body);
}

describe('prepare', () => {
  it('freezes the whole request', async () => {
    expect(await inputOf({ text: 'Good morning', langs: ['pt', 'en'] })).toEqual({
      repo: DID,
      collection: 'app.bsky.feed.post',
      rkey: '3lbabcdefgh22',
      validate: true,
      record: {
        $type: 'app.bsky.feed.post',
        text: 'Good morning',
        langs: ['pt', 'en'],
        createdAt: '2026-11-24T09:00:00.000Z',
      },
      swapRecord: null,
    });
  });

  it('hashes the bytes that will be sent', async () => {
    const result = await prepared({ text: 'Olá' });
    if (!result.ok) throw new Error('prepare');
    const { createHash } = await import('node:crypto');
    expect(result.value.hash).toBe(createHash('sha256').update(result.value.body).digest('hex'));
    expect(result.value.at).toBe(NOW);
  });

  it('sends a text exactly as it was confirmed, but for what is no character', async () => {
    const text = '  two\r\nlines\u00a0 \u200f\ttab  ';
    expect((await inputOf({ text })).record.text).toBe(text);
    expect((await inputOf({ text: 'half \ud83d a pair' })).record.text).toBe('half \ufffd a pair');
  });

  it('uploads images under the type their bytes show, in order, with alt text and shape', async () => {
    const { record } = await inputOf({
      media: [image('png', 'A loaf'), { ...image('jpeg'), width: 0 }, image('gif')],
    });
    expect(uploads).toEqual([
      { type: 'image/png', size: 100 },
      { type: 'image/jpeg', size: 200 },
      { type: 'image/gif', size: 300 },
    ]);
    expect(record.text).toBe('');
    expect(record.embed.$type).toBe('app.bsky.embed.images');
    expect(record.embed.images[0]).toEqual({
      alt: 'A loaf',
      image: { $type: 'blob', ref: { $link: 'bafk100' }, mimeType: 'image/png', size: 100 },
      aspectRatio: { width: 4, height: 3 },
    });
    // A shape that isn't known is left out: the lexicon wants at least 1.
    expect(record.embed.images[1]).not.toHaveProperty('aspectRatio');
  });

  const link = { url: 'https://casaluz.example/', title: 'Casa Luz', description: 'Rooms', thumbId: null };
  it('makes a link card of what was confirmed', async () => {
    const { record } = await inputOf({ link: { ...link, thumbId: 'thumb' } });
    expect(record.embed).toEqual({
      $type: 'app.bsky.embed.external',
      external: {
        uri: link.url,
        title: 'Casa Luz',
        description: 'Rooms',
        thumb: expect.objectContaining({ size: 1_000_000 }),
      },
    });
    expect((await inputOf({ link })).record.embed.external).not.toHaveProperty('thumb');
  });

  it('takes what just fits', async () => {
    expect((await prepared({ text: '👩‍👩‍👧‍👦'.repeat(120) })).ok).toBe(true);
    expect((await prepared({ text: 'é'.repeat(300), media: [image('largest')] })).ok).toBe(true);
  });

  it.each<[string, Partial<PostContent>, string]>([
    ['nothing', { text: ' \n ' }, 'empty-post'],
    ['301 graphemes', { text: 'é'.repeat(301) }, 'too-long'],
    ['300 graphemes of more than 3,000 bytes', { text: '👩‍👩‍👧‍👦'.repeat(121) }, 'too-long'],
    ['five images', { media: ['png', 'png', 'png', 'png', 'png'].map((id) => image(id)) }, 'too-many-media'],
    ['four languages', { text: 'a', langs: ['a', 'b', 'c', 'd'] }, 'rejected'],
    ['a file that is gone', { media: [image('png'), image('lost')] }, 'media-missing'],
    ['an empty file', { media: [image('png'), image('empty')] }, 'media-broken'],
    ['a text named .png', { media: [image('png'), image('text')] }, 'media-broken'],
    ['a film named .png', { media: [image('png'), image('video')] }, 'media-unsupported'],
    ['an image one byte too large', { media: [image('png'), image('tooLarge')] }, 'media-too-large'],
    [
      'a picture one byte too large for a card',
      { link: { ...link, thumbId: 'tooLargeThumb' } },
      'media-too-large',
    ],
  ])('refuses %s before anything is uploaded', async (_, parts, code) => {
    expect(await prepared(parts)).toMatchObject({ ok: false, failure: { code } });
    expect(uploads).toEqual([]);
  });

  it.each([
    [413, 'PayloadTooLarge', 'media-too-large'],
    [400, 'InvalidMimeType', 'rejected'],
    [401, 'AccountTakedown', 'auth-expired'],
    [500, 'InternalServerError', 'server-error'],
  ])('says what an upload failed of: %i %s', async (status, error, code) => {
    refusal = Response.json({ error }, { status });
    expect(await prepared({ media: [image('png')] })).toMatchObject({ ok: false, failure: { code } });
  });
});
