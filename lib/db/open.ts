import { Dexie } from 'dexie';
import { guardedFactory } from './guarded-factory';
import * as first from './migrations/0001-first';
import * as proof from './migrations/0002-proof';
import * as readBack from './migrations/0003-read-back';
import * as replies from './migrations/0004-replies';
import * as company from './migrations/0005-company';
import type { Tables } from './schema';

const MIGRATIONS = [first, proof, readBack, replies, company] as const;

/** The schema version this code writes. */
export const HEAD_VERSION: number = MIGRATIONS[MIGRATIONS.length - 1]?.version ?? 0;

export type TendDb = Dexie & Tables;

export interface OpenOptions {
  readonly name?: string;
  /**
   * `strict` flushes to the disk before a commit is reported (IndexedDB's default is `relaxed` since Chrome 121); for deliveries and
   * attempts. https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed, read 2026-11.
   */
  readonly durability?: 'strict' | 'relaxed';
}

/** Opens the library (lazily: at the first query), unless a newer Tend has written it. Two connections may live side by side, one per durability. */
export function openDb({ name = 'tend', durability = 'relaxed' }: OpenOptions = {}): TendDb {
  const db = new Dexie(name, {
    indexedDB: guardedFactory as unknown as IDBFactory,
    chromeTransactionDurability: durability,
  }) as TendDb;
  for (const { version, stores } of MIGRATIONS) db.version(version).stores(stores);
  return db;
}
