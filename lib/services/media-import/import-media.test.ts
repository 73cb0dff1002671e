import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDb, type TendDb } from '@/lib/db/open';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { hashBlob } from './hash-blob';
import { importMedia } from './import-media';
import { makeSmallerCopy } from './make-smaller-copy';
import type { ImportIo } from './media-io';

const PNG = '\x89PNG\r\n\x1a\nIEND';
/** Begins and ends; what follows is behind its end. */
const JPEG = '\xff\xd8\xff\xda\xff\xd9';
const MP4 = '\0\0\0\x18ftypisom';

const file = (name: string, text: string): File =>
  new File([Uint8Array.from(text, (char) => char.charCodeAt(0))], name, { type: 'image/jpeg' });

/** Decodes whatever doesn't say "broken"; writes as many bytes as pixels. */
const codec: ImportIo['codec'] = {
  async decode(blob) {
    if ((await blob.text()).includes('broken')) return fail(failure('media-broken'));
    return ok({
      ...{ width: 800, height: 600, transparent: false, close: () => undefined },
      encode: async ({ type, width, height }) => new Blob([new Uint8Array((width * height) / 100)], { type }),
    });
  },
};

describe('importMedia', () => {
  let library: TendDb;
  let io: ImportIo;
  let count = 0;

  beforeEach(() => {
    library = openDb({ name: `import-${(count += 1)}` });
    let id = 0;
    const thumb = new Blob(['thumb']);
    io = {
      ...{ library, codec, clock: { now: () => 1_000 + id }, newId: () => `id-${(id += 1)}` },
      hash: hashBlob,
      readVideo: async () => ok({ width: 640, height: 360, seconds: 4, thumb }),
      readSound: async () => ok({ width: 0, height: 0, seconds: 90, thumb }),
    };
  });
  afterEach(() => library.delete());

  it('keeps good files and says of each bad one why, in their order', async () => {
    const files = [
      file('a.jpg', `${JPEG}a`),
      file('empty.png', ''),
      file('page.jpg', '<!doctype html>'),
      file('half.png', `${PNG}broken`),
      file('cut.jpg', '\xff\xd8\xff\xda\0\x02'),
      file('film.jpg', MP4),
      file('song.txt', 'ID3\x04'),
    ];
    const lines = await importMedia(io, files, { clientId: 'casa' });
    expect(
      lines.map(({ name, result }) => [name, result.ok ? result.value.mime : result.failure.code]),
    ).toEqual([
      ['a.jpg', 'image/jpeg'],
      ['empty.png', 'media-broken'],
      ['page.jpg', 'media-unsupported'],
      ['half.png', 'media-broken'],
      ['cut.jpg', 'media-broken'],
      ['film.jpg', 'video/mp4'],
      ['song.txt', 'audio/mpeg'],
    ]);
    expect(await library.media.count()).toBe(3);
    expect(await library.mediaBlobs.count()).toBe(3);
    expect(await library.mediaThumbs.count()).toBe(3);
    const song = lines.at(-1)?.result;
    expect(song?.ok && song.value).toMatchObject({ kind: 'audio', width: 0, height: 0, seconds: 90 });
    expect((await library.activity.toArray()).map(({ kind }) => kind)).toEqual([
      'media-added',
      'media-added',
      'media-added',
    ]);
  });

  it('keeps the same bytes once, with the name and alt text they have, out of the bin again', async () => {
    const [first] = await importMedia(io, [file('a.jpg', `${JPEG}a`)], { clientId: 'casa' });
    if (!first?.result.ok) throw new Error('not imported');
    const { id } = first.result.value;
    await library.media.update(id, { alt: 'A loaf', deletedAt: 5 });
    const [again] = await importMedia(io, [file('b.jpg', `${JPEG}a`)], { clientId: 'casa' });
    expect(again?.result).toMatchObject({
      ok: true,
      value: { id, name: 'a.jpg', alt: 'A loaf', deletedAt: null, clientId: 'casa' },
    });
    expect(await library.media.count()).toBe(1);
  });

  it("makes a file everybody's when a second client brings it", async () => {
    await importMedia(io, [file('a.jpg', `${JPEG}a`)], { clientId: 'casa' });
    const [again] = await importMedia(io, [file('a.jpg', `${JPEG}a`)], { clientId: 'fern' });
    expect(again?.result).toMatchObject({ ok: true, value: { clientId: null } });
  });

  it('lists what was only the picture of a link, under its own name, once the person brings it', async () => {
    const [first] = await importMedia(io, [file('a.jpg', `${JPEG}a`)], { clientId: 'casa' });
    if (!first?.result.ok) throw new Error('not imported');
    await library.media.update(first.result.value.id, { name: 'cdn.example', copyOf: 'original' });
    const [again] = await importMedia(io, [file('loaf.jpg', `${JPEG}a`)], { clientId: 'casa' });
    expect(again?.result).toMatchObject({ ok: true, value: { name: 'loaf.jpg', copyOf: null } });
  });

  it('leaves nothing half-written when the disk is full', async () => {
    await library.open();
    const full = vi.spyOn(library.mediaThumbs, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const [line] = await importMedia(io, [file('a.jpg', `${JPEG}a`)], { clientId: null });
    full.mockRestore();
    expect(line?.result).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
    expect([
      await library.media.count(),
      await library.mediaBlobs.count(),
      await library.activity.count(),
    ]).toEqual([0, 0, 0]);
  });

  it('keeps what was done when it is cancelled, and says that the rest was not', async () => {
    const controller = new AbortController();
    const lines = await importMedia(io, [file('a.jpg', `${JPEG}a`), file('b.jpg', `${JPEG}b`)], {
      clientId: null,
      signal: controller.signal,
      onProgress: ({ files }) => files.done === 1 && controller.abort(),
    });
    expect(lines.map(({ result }) => (result.ok ? 'kept' : result.failure.code))).toEqual([
      'kept',
      'aborted',
    ]);
    expect(await library.media.count()).toBe(1);
  });

  it('counts files and bytes up to all of them', async () => {
    const seen: string[] = [];
    await importMedia(io, [file('a.jpg', `${JPEG}aa`), file('no.txt', 'text')], {
      clientId: null,
      onProgress: ({ files, bytes }) =>
        seen.push(`${files.done}/${files.total} ${bytes.done}/${bytes.total}`),
    });
    expect(seen[0]).toBe('0/2 0/12');
    expect(seen.at(-1)).toBe('2/2 12/12');
  });
});

describe('makeSmallerCopy', () => {
  it('keeps the copy beside the original and makes it once', async () => {
    const library = openDb({ name: 'smaller' });
    const io = { library, codec, clock: { now: () => 1 }, newId: () => crypto.randomUUID() };
    const none = async () => fail(failure('media-broken'));
    const [line] = await importMedia(
      { ...io, hash: hashBlob, readVideo: none, readSound: none },
      [file('a.jpg', JPEG.padEnd(9_000, '.'))],
      {
        clientId: 'casa',
      },
    );
    if (!line?.result.ok) throw new Error('not imported');
    const { id } = line.result.value;
    const limits = { maxBytes: 5_000, types: ['image/jpeg'] };
    const copy = await makeSmallerCopy(io, id, limits);
    expect(copy).toMatchObject({
      ok: true,
      value: { copyOf: id, name: 'a.jpg', bytes: 4_800, clientId: 'casa' },
    });
    expect(await makeSmallerCopy(io, id, limits)).toEqual(copy);
    expect(await library.media.count()).toBe(2);
    expect(await makeSmallerCopy(io, id, { ...limits, maxBytes: 9_000 })).toMatchObject({ value: { id } });
    expect(await makeSmallerCopy(io, 'nobody', limits)).toMatchObject({ failure: { code: 'media-missing' } });
    await library.delete();
  });
});
