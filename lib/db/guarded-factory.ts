/** The database was written by a newer Tend. */
export const NEWER = 'NewerVersionError';

/**
 * IndexedDB as Dexie may use it. Asked for an older version than there is, IndexedDB refuses; Dexie 4.4 then opens it without a version
 * and works on with the newer tables, and may even change them (src/classes/dexie/dexie-open.ts, read 2026-11-27). Here that second try
 * fails, so that older code never touches a newer library.
 */
export const guardedFactory = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined)
      throw Object.assign(new Error('the library is newer than this Tend'), { name: NEWER });
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
  cmp: (a: unknown, b: unknown): number => indexedDB.cmp(a, b),
};
