import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openDb, type TendDb } from '@/lib/db/open';
import { anyLibrary } from '../../../test/support/arbitrary-library';
import { checkBackup } from './check-backup';
import type { CheckedBackup } from './checked-backup';
import { makeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';

const NOW = Date.UTC(2026, 10, 27, 14);

let databases = 0;
const emptyLibrary = (): TendDb => openDb({ name: `backup-${(databases += 1)}` });

const clock = { now: () => NOW };
let ids = 0;
const newId = (): string => `new-${(ids += 1)}`;

async function backUp(library: TendDb): Promise<Blob> {
  const made = await makeBackup({ library, clock, version: '0.1.0' });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.zip;
}

async function checked(zip: Blob): Promise<CheckedBackup> {
  const found = await checkBackup(zip, {}, NOW);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
}

async function restore(library: TendDb, zip: Blob) {
  const restored = await restoreBackup({ library, clock, newId }, await checked(zip));
  if (!restored.ok) throw new Error(JSON.stringify(restored.failure));
  return restored.value;
}

const TABLES = [
  'clients',
  'accounts',
  'slots',
  'posts',
  'media',
  'attempts',
  'deliveries',
  'floors',
  'templates',
  'taught',
  'companyChanges',
  'observations',
  'exceptions',
  'routines',
  'campaigns',
  'tasks',
  'profileEdits',
] as const;

/** Everything that is compared: all rows, and the bytes and types of all files. */
async function contentOf(library: TendDb): Promise<unknown> {
  const rows = await Promise.all(TABLES.map((table) => library.table(table).orderBy(':id').toArray()));
  const activity = await library.activity.filter(({ kind }) => kind !== 'backup-restored').sortBy('id');
  const files = await Promise.all(
    [library.mediaBlobs, library.mediaThumbs].map(async (table) =>
      Promise.all(
        (await table.orderBy(':id').toArray()).map(async ({ id, blob }) => [
          id,
          blob.type,
          ...new Uint8Array(await blob.arrayBuffer()),
        ]),
      ),
    ),
  );
  return [rows, activity, files];
}

type AnyLibrary = typeof anyLibrary extends fc.Arbitrary<infer T> ? T : never;

async function fill(library: TendDb, { files, ...tables }: AnyLibrary): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await library.table(table).bulkPut([...rows]);
  for (const bytes of files) {
    const id = bytesToHex(sha256(bytes));
    const row = {
      createdAt: 1,
      updatedAt: 2,
      deletedAt: null,
      origin: 'd',
      clientId: null,
      kind: 'image',
    } as const;
    const facts = { width: 1, height: 1, seconds: null, alt: '🥐', copyOf: null, mime: 'image/png' };
    await library.media.put({ ...row, ...facts, id, name: 'a.png', bytes: bytes.length });
    await library.mediaBlobs.put({ id, blob: new Blob([Uint8Array.from(bytes)], { type: 'image/png' }) });
    await library.mediaThumbs.put({
      id,
      blob: new Blob([Uint8Array.from(bytes), 'small'], { type: 'image/webp' }),
    });
  }
}

it('export then import into an empty library is the identity, and importing twice is importing once', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (given) => {
      const library = emptyLibrary();
      await fill(library, given);
      const before = await contentOf(library);
      const zip = await backUp(library);

      const other = emptyLibrary();
      await restore(other, zip);
      expect(await contentOf(other)).toEqual(before);
      const again = await restore(other, zip);
      expect(again).toMatchObject({ media: 0, setAside: 0 });
      expect(await contentOf(other)).toEqual(before);
      expect(await other.quarantine.count()).toBe(0);
      for (const each of [library, other]) await each.delete();
    }),
    { numRuns: 40 },
  );
});

describe('a restored backup', () => {
  let library: TendDb;
  beforeEach(() => {
    library = emptyLibrary();
  });

  const client = (patch: Record<string, unknown> = {}) =>
    ({
      ...{ id: 'c1', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon' },
      ...{ voice: { bannedWords: [], signature: '' }, pausedAt: null, graceMinutes: null },
      ...{ createdAt: 1, updatedAt: 100, deletedAt: null, origin: 'd1' },
      ...patch,
    }) as never;

  it('stops publishing before anything else and until the person decides', async () => {
    await library.clients.put(client());
    const zip = await backUp(library);
    const other = emptyLibrary();
    await restore(other, zip);
    expect(await other.settings.get('settings')).toMatchObject({ standstill: 'restored' });
    expect((await other.activity.toArray()).map(({ kind }) => kind)).toEqual(['backup-restored']);
  });

  it('is merged by id: the newer row wins, and what is only here stays', async () => {
    await library.clients.bulkPut([
      client(),
      client({ id: 'c2', updatedAt: 300, name: 'Newer there' }),
      client({ id: 'c3', updatedAt: 5, name: 'Older there' }),
    ]);
    const zip = await backUp(library);
    const other = emptyLibrary();
    await other.clients.bulkPut([
      client({ id: 'c2', updatedAt: 200, name: 'Older here' }),
      client({ id: 'c3', updatedAt: 50, name: 'Newer here' }),
      client({ id: 'c4', name: 'Only here' }),
    ]);
    await restore(other, zip);
    const names = (await other.clients.orderBy(':id').toArray()).map(({ name }) => name);
    expect(names).toEqual(['Casa Luz', 'Newer there', 'Newer here', 'Only here']);
  });

  it('brings the choices along, but not what the installation is called', async () => {
    const choices = { pausedAt: 5, graceMinutes: 7, notifications: false, myName: 'Rui', rememberDays: 30 };
    const row = { createdAt: 1, updatedAt: 2, deletedAt: null, origin: 'old' };
    await library.settings.put({ ...row, ...choices, id: 'settings', deviceId: 'old' });
    const other = emptyLibrary();
    await restore(other, await backUp(library));
    const restored = await other.settings.get('settings');
    expect(restored).toMatchObject({ ...choices, standstill: 'restored' });
    expect(restored?.deviceId).not.toBe('old');
  });

  it('holds nothing of what strangers wrote', async () => {
    const row = { createdAt: 1, updatedAt: 2, deletedAt: null, origin: 'd' };
    const who = { author: 'marta', authorName: 'Marta', person: 'x|marta', permalink: '' };
    const what = { asked: 'Open today?', text: 'Yes', clientId: 'c1', accountId: null, templateId: null };
    await library.answers.put({ ...row, ...who, ...what, id: 'a1', at: 1, sentAt: 1, platform: 'x' });
    const zip = await backUp(library);
    const other = emptyLibrary();
    await restore(other, zip);
    expect(await other.answers.count()).toBe(0);
    expect((await checked(zip)).entries.has('tables/answers.jsonl')).toBe(false);
  });

  it('keeps a ledger whole that two machines have gone on with, and the other lines beside it', async () => {
    const line = (id: string, seq: number) =>
      ({
        ...{
          id,
          clientId: 'c1',
          seq,
          at: 1,
          kind: 'published',
          deliveryId: 'd1',
          accountId: 'a1',
          facts: {},
        },
        ...{ previous: '0', hash: id, createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'x' },
      }) as never;
    await library.ledger.bulkPut([line('one', 1), line('theirs', 2)]);
    const other = emptyLibrary();
    await other.ledger.bulkPut([line('one', 1), line('ours', 2)]);
    const { setAside } = await restore(other, await backUp(library));
    expect(setAside).toBe(1);
    expect((await other.ledger.orderBy('id').toArray()).map(({ id }) => id)).toEqual(['one', 'ours'].sort());
    expect(await other.quarantine.get('ledger|theirs')).toMatchObject({ table: 'ledger', row: { seq: 2 } });
  });

  it('F33: a file that is gone, and one of other bytes than its name says, cost only themselves', async () => {
    const row = {
      createdAt: 1,
      updatedAt: 2,
      deletedAt: null,
      origin: 'd',
      clientId: null,
      kind: 'image',
    } as const;
    const facts = { width: 1, height: 1, seconds: null, alt: '', copyOf: null, mime: 'image/png', bytes: 3 };
    const good = bytesToHex(sha256(new TextEncoder().encode('yes')));
    for (const id of [good, 'a'.repeat(64), 'b'.repeat(64)])
      await library.media.put({ ...row, ...facts, id, name: id });
    await library.mediaBlobs.put({ id: good, blob: new Blob(['yes']) });
    await library.mediaBlobs.put({ id: 'b'.repeat(64), blob: new Blob(['not what it was']) });
    const found = await checked(await backUp(library));
    expect(found.summary).toMatchObject({ lostMedia: 2, rows: { media: 3 } });
    const other = emptyLibrary();
    await restoreBackup({ library: other, clock, newId }, found);
    expect(await other.mediaBlobs.toCollection().primaryKeys()).toEqual([good]);
    expect(await other.media.count()).toBe(3);
  });

  it('stops when it is told to, and completes when it is done again', async () => {
    await library.clients.put(client());
    const zip = await backUp(library);
    const other = emptyLibrary();
    const stop = await restoreBackup({ library: other, clock, newId }, await checked(zip), {
      signal: AbortSignal.abort(),
    });
    expect(stop).toMatchObject({ ok: false, failure: { code: 'aborted' } });
    expect(await other.settings.get('settings')).toMatchObject({ standstill: 'restored' });
    await restore(other, zip);
    expect(await other.clients.count()).toBe(1);
  });
});
