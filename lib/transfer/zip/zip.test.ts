import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { DamagedEntry, entryBlob, entryChunks } from './entry-data';
import { readZip, type ZipEntry } from './read-zip';
import { zipOf, zipPieces, type ZipPart } from './zip-of';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const AT = Date.UTC(2026, 10, 27, 14);

const stored = (name: string, text: string): ZipPart => {
  const bytes = bytesOf(text);
  return { name, data: new Blob([bytes]), deflated: false, crc: crc32(bytes), size: bytes.length };
};

async function deflated(name: string, text: string, size?: number): Promise<ZipPart> {
  const bytes = bytesOf(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = await new Response(stream).blob();
  return { name, data, deflated: true, crc: crc32(bytes), size: size ?? bytes.length };
}

async function entriesOf(zip: Blob): Promise<readonly ZipEntry[]> {
  const read = await readZip(zip);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

async function textOf(zip: Blob, entry: ZipEntry | undefined): Promise<string> {
  if (!entry) throw new Error('no such entry');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of entryChunks(zip, entry)) chunks.push(chunk);
  return new Blob(chunks).text();
}

/** The archive with one byte changed. */
async function withByte(zip: Blob, at: number, value: number): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  bytes[at < 0 ? bytes.length + at : at] = value;
  return new Blob([bytes]);
}

it('crc32 is the one of ZIP, also piece by piece', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(crc32(bytesOf('6789'), crc32(bytesOf('12345')))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe('archives', () => {
  it('come back as they were written, stored and deflated', async () => {
    const long = 'bread '.repeat(10_000);
    const zip = zipOf([stored('media/ab', 'raw bytes'), await deflated('tables/posts.jsonl', long)], AT);
    const [media, posts] = await entriesOf(zip);
    expect(media).toMatchObject({ name: 'media/ab', deflated: false, size: 9, packed: 9 });
    expect(posts).toMatchObject({ name: 'tables/posts.jsonl', deflated: true, size: long.length });
    expect(await textOf(zip, media)).toBe('raw bytes');
    expect(await textOf(zip, posts)).toBe(long);
    expect(await (await entryBlob(zip, media as ZipEntry, 'image/png')).text()).toBe('raw bytes');
  });

  it('may hold more than 65,535 files', async () => {
    const parts = Array.from({ length: 66_000 }, (_, n) => stored(`media/${n}`, String(n)));
    const zip = zipOf(parts, AT);
    const entries = await entriesOf(zip);
    expect(entries).toHaveLength(66_000);
    expect(await textOf(zip, entries[65_999])).toBe('65999');
  });

  it('may be larger than 4 GB, files as well', async () => {
    const size = 4_500_000_000;
    const film: ZipPart = {
      ...{ name: 'media/film', deflated: false, crc: 0, size },
      data: { size } as Blob,
    };
    const zip = sparse(zipPieces([film, stored('media/behind', 'after the film')], AT));
    const [first, second] = await entriesOf(zip);
    expect(first).toMatchObject({ size, packed: size, offset: 0 });
    expect(second?.offset).toBeGreaterThan(2 ** 32);
    expect(await textOf(zip, second)).toBe('after the film');
  });
});

/** An archive of which only the small pieces exist; Node can't slice a blob beyond 4 GB. */
function sparse(pieces: readonly (Blob | Uint8Array<ArrayBuffer>)[]): Blob {
  const placed: { readonly from: number; readonly piece: Blob }[] = [];
  let size = 0;
  for (const piece of pieces) {
    const blob = piece instanceof Uint8Array ? new Blob([piece]) : piece;
    placed.push({ from: size, piece: blob });
    size += blob.size;
  }
  const slice = (from = 0, to = size): Blob =>
    new Blob(
      placed
        .filter((at) => at.from < to && at.from + at.piece.size > from && at.piece instanceof Blob)
        .map((at) => at.piece.slice(Math.max(0, from - at.from), to - at.from)),
    );
  return { size, slice } as Blob;
}

describe('what is no sound archive', () => {
  it.each([
    ['nothing', new Blob([])],
    ['a text', new Blob(['not a ZIP at all, but long enough to hold an end record'])],
  ])('%s is not taken for one', async (_name, file) => {
    expect(await readZip(file)).toMatchObject({ ok: false, failure: { code: 'not-a-backup' } });
  });

  it('one that was cut off in the middle has no end', async () => {
    const zip = zipOf([stored('a', 'x'.repeat(1_000)), stored('b', 'y')], AT);
    expect(await readZip(zip.slice(0, zip.size - 30))).toMatchObject({ ok: false });
  });

  it('F36: too many files, encrypted ones, and files that lie over each other are refused unread', async () => {
    const many = zipOf(
      Array.from({ length: 20 }, (_, n) => stored(`f${n}`, 'x')),
      AT,
    );
    const refused = { ok: false, failure: { code: 'backup-damaged' } };
    expect(await readZip(many, { entries: 10, directory: 1_000_000 })).toMatchObject(refused);
    expect(await readZip(many, { entries: 100, directory: 100 })).toMatchObject(refused);

    const zip = zipOf([stored('aa', 'hello'), stored('bb', 'world')], AT);
    const directoryAt = 2 * (30 + 2 + 5);
    expect(await readZip(await withByte(zip, directoryAt + 8, 1))).toMatchObject(refused);
    // The second entry's offset says that it begins where the first does.
    const second = directoryAt + 46 + 2;
    expect(await readZip(await withByte(zip, second + 42, 0))).toMatchObject(refused);
  });

  it('F36: a bomb is stopped by what really comes out, whatever it declares', async () => {
    const bomb = await deflated('tables/posts.jsonl', ' '.repeat(30_000_000));
    const honest = zipOf([bomb], AT);
    const [declared] = await entriesOf(honest);
    await expect(textOf(honest, declared)).rejects.toThrow(DamagedEntry);
    const liar = zipOf([{ ...bomb, size: 10 }], AT);
    const [lying] = await entriesOf(liar);
    await expect(textOf(liar, lying)).rejects.toThrow(/more than the declared 10 bytes/);
  });

  it('a file that is shorter than declared, or no deflate stream, is damaged', async () => {
    const short = zipOf([{ ...(await deflated('t', 'short')), size: 9 }], AT);
    await expect(textOf(short, (await entriesOf(short))[0])).rejects.toThrow(DamagedEntry);
    const broken = zipOf([{ ...stored('t', 'no deflate stream'), deflated: true }], AT);
    await expect(textOf(broken, (await entriesOf(broken))[0])).rejects.toThrow(DamagedEntry);
  });
});
