import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD_VERSION, openDb } from '@/lib/db/open';

const folder = path.resolve(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).sort();

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

const read = (name: string): Fixture => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Fixture;

/** Writes a database as that version of Tend left it, without any code of today. */
async function write(name: string, { version, stores, rows }: Fixture): Promise<void> {
  const { Dexie } = await import('dexie');
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, values] of Object.entries(rows)) await old.table(table).bulkAdd([...values]);
  old.close();
}

it('there is a fixture for every version', () => {
  expect(fixtures.map((name) => read(name).version)).toEqual(
    Array.from({ length: HEAD_VERSION }, (_, index) => index + 1),
  );
});

describe.each(fixtures)('%s', (name) => {
  it('upgrades to head and loses nothing', async () => {
    const fixture = read(name);
    await write(name, fixture);
    const db = openDb({ name });
    await db.open();
    expect(db.verno).toBe(HEAD_VERSION);
    for (const [table, values] of Object.entries(fixture.rows)) {
      expect(values.length, table).toBeGreaterThan(0);
      expect(await db.table(table).toArray(), table).toEqual(values);
    }
    db.close();
  });

  it('is found by the indexes that the scan and the library lean on', async () => {
    const db = openDb({ name });
    expect(await db.deliveries.where('nextAt').above(0).count()).toBe(1);
    expect(await db.deliveries.where('asking').equals(1).count()).toBe(1);
    expect(await db.posts.where('assetIds').equals('ab12').count()).toBe(1);
    db.close();
  });
});
