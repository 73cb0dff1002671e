import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { HEAD_VERSION, openDb } from '@/lib/db/open';
import { crc32 } from '../zip/crc32';
import { zipOf, type ZipPart } from '../zip/zip-of';
import { checkBackup, type CheckOptions } from './check-backup';
import { BACKED_UP, MANIFEST, SINCE, tableFile } from './format';
import { restoreBackup } from './restore-backup';

const NOW = Date.UTC(2026, 10, 27, 14);
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const hashOf = (text: string): string => bytesToHex(sha256(bytesOf(text)));

async function packed(name: string, text: string): Promise<ZipPart> {
  const bytes = bytesOf(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return {
    name,
    data: await new Response(stream).blob(),
    deflated: true,
    crc: crc32(bytes),
    size: bytes.length,
  };
}

interface Forged {
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Text of a table's file where it isn't what the manifest says. */
  readonly swapped?: Readonly<Record<string, string>>;
  /** Tables that there are none of, as in a backup of an older Tend. */
  readonly without?: readonly string[];
}

/** A backup by somebody's own hand, whatever its rows. */
async function forged({
  tables = {},
  manifest = {},
  swapped = {},
  without = [],
}: Forged = {}): Promise<Blob> {
  const texts = BACKED_UP.filter((name) => !without.includes(name)).map(
    (name) => [name, (tables[name] ?? []).map((line) => `${line}\n`).join('')] as const,
  );
  const declared = Object.fromEntries(
    texts.map(([name, text]) => [
      name,
      { rows: tables[name]?.length ?? 0, bytes: bytesOf(text).length, sha256: hashOf(text) },
    ]),
  );
  const facts = {
    ...{ format: 'tend-backup', version: 1, schema: HEAD_VERSION, tend: '0.1.0', generation: null },
    ...{ deviceId: 'other', createdAt: NOW, tables: declared, media: [], thumbs: [], missing: [] },
    ...manifest,
  };
  const parts = await Promise.all([
    packed(MANIFEST, JSON.stringify(facts)),
    ...texts.map(([name, text]) => packed(tableFile(name), swapped[name] ?? text)),
  ]);
  return zipOf(parts, NOW);
}

const check = (file: Blob, options: CheckOptions = {}) => checkBackup(file, options, NOW);
const columns = { createdAt: 1, updatedAt: 2, deletedAt: null, origin: 'o' };
const client = (id: string, patch: object = {}): string =>
  JSON.stringify({
    ...{ ...columns, id, name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon', pausedAt: null },
    ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
    ...patch,
  });

describe('F36: a backup is checked before anything is written', () => {
  it('an empty one is fine', async () => {
    expect(await check(await forged())).toMatchObject({
      ok: true,
      value: { summary: { clients: [], badRows: 0 } },
    });
  });

  it('one of an older Tend has no templates and no company records, and is whole', async () => {
    const older = await forged({
      manifest: { schema: 3 },
      without: BACKED_UP.filter((table) => (SINCE[table] ?? 0) > 3),
      tables: { clients: [client('c1')] },
    });
    const found = await check(older);
    expect(found).toMatchObject({ ok: true, value: { summary: { rows: { clients: 1, templates: 0 } } } });
    if (!found.ok) return;
    const library = openDb({ name: 'older-backup' });
    await restoreBackup({ library, clock: { now: () => NOW }, newId: () => 'new' }, found.value);
    expect(await library.clients.count()).toBe(1);
  });

  it.each<[string, Forged, string]>([
    ['of this Tend without its templates', { without: ['templates'] }, 'backup-damaged'],
    ['of this Tend without its observations', { without: ['observations'] }, 'backup-damaged'],
    ['of a newer format', { manifest: { version: 2 } }, 'newer-version'],
    ['of a newer database', { manifest: { schema: HEAD_VERSION + 1 } }, 'newer-version'],
    ['of something else', { manifest: { format: 'other-tool' } }, 'not-a-backup'],
    ['with a manifest that is not whole', { manifest: { tables: {} } }, 'backup-damaged'],
    [
      'with a media name that is a path',
      { manifest: { media: [{ id: '../x', bytes: 1, type: '' }] } },
      'backup-damaged',
    ],
    [
      'with a table of another checksum',
      { swapped: { clients: '' }, tables: { clients: [client('c1')] } },
      'backup-damaged',
    ],
    [
      'with a table that was changed',
      { swapped: { clients: `${client('c2')}\n` }, tables: { clients: [client('c1')] } },
      'backup-damaged',
    ],
  ])('%s is refused', async (_name, given, code) => {
    expect(await check(await forged(given))).toMatchObject({ ok: false, failure: { code } });
  });

  it('a ZIP of anything else is refused', async () => {
    const zip = zipOf([await packed('holiday.txt', 'sun')], NOW);
    expect(await check(zip)).toMatchObject({ ok: false, failure: { code: 'not-a-backup' } });
  });

  it('more rows than any library has are refused, by the declaration and by the count', async () => {
    const tables = { clients: [client('c1'), client('c2'), client('c3')] };
    const refused = { ok: false, failure: { code: 'backup-damaged' } };
    expect(await check(await forged({ tables }), { maxRows: 2 })).toMatchObject(refused);
  });

  it('a hundred thousand rows pass', async () => {
    const lines = Array.from({ length: 100_000 }, (_, n) => client(`c${n}`, { updatedAt: n * 7_919 }));
    expect(await check(await forged({ tables: { clients: lines } }))).toMatchObject({
      ok: true,
      value: { summary: { rows: { clients: 100_000 } } },
    });
  });

  it('stops when it is told to', async () => {
    expect(await check(await forged(), { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      failure: { code: 'aborted' },
    });
  });
});

describe('F36: rows that mean no good', () => {
  const hostile = [
    client('c1', { name: '<script>alert(1)</script>' }),
    client('c2').replace('"voice"', '"__proto__":{"admin":true},"voice"'),
    client('c3', { later: { constructor: { prototype: {} } } }),
    client('c4').replace('"zone":"Europe/Lisbon"', `"zone":${'['.repeat(50)}${']'.repeat(50)}`),
    'not JSON at all',
    client('c6', { pausedAt: 'yesterday' }),
    client('c7', { name: 'first', updatedAt: 5 }),
    client('c7', { name: 'second, older', updatedAt: 4 }),
  ];

  it('are set aside one by one; text stays text, and of two with one id the newer stays', async () => {
    const found = await check(await forged({ tables: { clients: hostile } }));
    if (!found.ok) throw new Error(found.failure.detail);
    expect(found.value.summary).toMatchObject({ badRows: 5, rows: { clients: 8 } });
    const library = openDb({ name: 'hostile' });
    let ids = 0;
    const io = { library, clock: { now: () => NOW }, newId: () => `n${(ids += 1)}` };
    expect(await restoreBackup(io, found.value)).toMatchObject({ ok: true, value: { setAside: 5 } });
    const rows = await library.clients.orderBy(':id').toArray();
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ['c1', '<script>alert(1)</script>'],
      ['c7', 'first'],
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect((await library.quarantine.toArray()).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'a column named __proto__',
        'a column named constructor',
        'nested more than 32 deep',
      ]),
    );
  });
});
