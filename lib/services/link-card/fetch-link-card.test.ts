// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb, type TendDb } from '@/lib/db/open';
import { ok } from '@/lib/domain/result';
import { fetchLinkCard, type LinkCardIo } from './fetch-link-card';
import { LINK_PICTURE_BYTES } from './keep-picture';

const PAGE = `<meta property="og:title" content="Oven"><meta property="og:image" content="https://cdn.example/oven.jpg">`;
const JPEG = [0xff, 0xd8, 0xff, 0xe0];

describe('fetchLinkCard', () => {
  let library: TendDb;
  let count = 0;
  beforeEach(() => void (library = openDb({ name: `link-card-${(count += 1)}` })));
  afterEach(() => library.delete());

  /** A network of these answers; hosts that aren't there are refused as a browser does without permission. */
  function io(answers: Record<string, () => Response>, signal = new AbortController().signal): LinkCardIo {
    return {
      signal,
      parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
      fetch: async (url) => {
        signal.throwIfAborted();
        const answer = answers[String(url)];
        if (!answer) throw new TypeError('Failed to fetch');
        return answer();
      },
      media: {
        ...{ library, clock: { now: () => 1 }, newId: () => crypto.randomUUID() },
        codec: {
          decode: async () =>
            ok({
              ...{ width: 1200, height: 630, transparent: false, close: () => undefined },
              encode: async ({ type }) => new Blob(['small'], { type }),
            }),
        },
      },
    };
  }
  const html = (text: string, init?: ResponseInit) => () =>
    new Response(text, { headers: { 'content-type': 'text/html' }, ...init });
  const picture = (bytes: number) => () =>
    new Response(Uint8Array.from({ length: bytes }, (_, at) => JPEG[at] ?? 1));
  const at = (answers: Record<string, () => Response>) =>
    fetchLinkCard('https://casaluz.example/', 'casa', io(answers));

  it('reads the page and keeps its picture, out of the media library', async () => {
    const found = await at({
      'https://casaluz.example/': html(PAGE),
      'https://cdn.example/oven.jpg': picture(99),
    });
    if (!found.ok) throw new Error(found.failure.code);
    const [asset] = await library.media.toArray();
    expect(found.value).toEqual({
      card: { url: 'https://casaluz.example/', title: 'Oven', description: '', thumbId: asset?.id },
      pictureUrl: null,
    });
    expect(asset?.copyOf).not.toBeNull();
    expect(asset?.bytes).toBe(99);
  });

  it('makes a picture smaller that the network would refuse', async () => {
    await at({
      'https://casaluz.example/': html(PAGE),
      'https://cdn.example/oven.jpg': picture(LINK_PICTURE_BYTES + 1),
    });
    expect((await library.media.toArray()).map(({ bytes }) => bytes)).toEqual([5]);
  });

  it('is a card without the picture where its host is not allowed, and says which', async () => {
    const found = await at({ 'https://casaluz.example/': html(PAGE) });
    expect(found).toMatchObject({
      value: { card: { title: 'Oven', thumbId: null }, pictureUrl: 'https://cdn.example/oven.jpg' },
    });
  });

  it('does not take a web page for a picture', async () => {
    const found = await at({
      'https://casaluz.example/': html(PAGE),
      'https://cdn.example/oven.jpg': html('<h1>No'),
    });
    expect(found).toMatchObject({ value: { card: { thumbId: null } } });
    expect(await library.media.count()).toBe(0);
  });

  it('reads no more than the beginning of an endless page', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const answer = () => new Response(endless, { headers: { 'content-type': 'text/html' } });
    expect(await at({ 'https://casaluz.example/': answer })).toMatchObject({
      value: { card: { title: 'casaluz.example' } },
    });
    expect(sent).toBeLessThan(2_000_000);
  });

  it('is a value when it fails', async () => {
    const code = async (answers: Record<string, () => Response>) => {
      const found = await at(answers);
      return found.ok ? 'ok' : found.failure.code;
    };
    expect(await code({})).toBe('host-unreachable');
    expect(await code({ 'https://casaluz.example/': html('', { status: 404 }) })).toBe('not-found');
    expect(await code({ 'https://casaluz.example/': html('', { status: 503 }) })).toBe('server-error');
    expect(await fetchLinkCard('http://casaluz.example/', null, io({}))).toMatchObject({
      failure: { code: 'rejected' },
    });
    expect(await fetchLinkCard('https://casaluz.example/', null, io({}, AbortSignal.abort()))).toMatchObject({
      failure: { code: 'aborted' },
    });
  });
});
