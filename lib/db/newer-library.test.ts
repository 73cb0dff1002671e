import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { libraryTrouble } from './library-trouble';
import { HEAD_VERSION, openDb } from './open';

const native = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open(name, version);
    open.onupgradeneeded = () => open.result.createObjectStore('onlyThere');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error ?? new Error('open'));
  });

const troubleOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'none', libraryTrouble);

describe('F35: older code meets a newer library', () => {
  it('refuses, at the first query and at every later one, and leaves it as it is', async () => {
    const newer = await native('newer', (HEAD_VERSION + 1) * 10);
    newer.close();
    const db = openDb({ name: 'newer' });
    expect(await troubleOf(db.posts.count())).toBe('newer-version');
    expect(await troubleOf(db.posts.put({ id: 'p1' } as never))).toBe('newer-version');
    expect(await troubleOf(db.open())).toBe('newer-version');
    const after = await native('newer');
    expect(after.version).toBe((HEAD_VERSION + 1) * 10);
    expect([...after.objectStoreNames]).toEqual(['onlyThere']);
    after.close();
  });

  it('an upgrade that another window blocks goes on by itself when that is closed', async () => {
    const old = new Dexie('blocked');
    old.version(1).stores({ clients: 'id, deletedAt' });
    await old.open();
    old.on('versionchange', () => false); // a window of a Tend that does not let go
    const db = openDb({ name: 'blocked' });
    const blocked = new Promise((resolve) => db.on('blocked', resolve));
    const opened = db.open();
    await blocked;
    old.close();
    await opened;
    expect(db.verno).toBe(HEAD_VERSION);
    expect(await db.marks.count()).toBe(0);
    db.close();
  });

  it('a window that is asked to lets go of its connection', async () => {
    const db = openDb({ name: 'lets-go' });
    await db.open();
    const newer = await native('lets-go', (HEAD_VERSION + 1) * 10);
    expect(await troubleOf(db.posts.count())).toBe('newer-version');
    newer.close();
  });
});

describe('what is the matter with the library', () => {
  const named = (name: string, inner?: Error): Error =>
    Object.assign(new Error(name), { name, ...(inner ? { inner } : {}) });

  it.each([
    [named('DatabaseClosedError', named('UnknownError')), 'library-closed'],
    [named('DatabaseClosedError', named('QuotaExceededError')), 'storage-full'],
    [new DOMException('', 'InvalidStateError'), 'library-closed'],
    [named('TypeError'), null],
    ['a string', null],
  ])('%s', (error, code) => {
    expect(libraryTrouble(error)).toBe(code);
  });
});
