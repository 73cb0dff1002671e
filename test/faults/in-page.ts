// Functions that run inside one of Tend's own pages: each stands on its own, since only its text gets there.

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Asks the background as Tend's own pages do. */
export function askBackground({ request, input }: { request: string; input: unknown }): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  return (browser ?? chrome).runtime.sendMessage({ tend: request, input });
}

/** All rows of a table, or those of one key. */
export function readRows({ table, key }: { table: string; key?: string }): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const database = open.result;
      const store = database.transaction(table).objectStore(table);
      const request = key === undefined ? store.getAll() : store.getAll(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}

/** Keeps a database's table to itself for as long as the page lives: one request after the other, so that the transaction never ends. */
export function holdTable({ database, table }: { database: string; table: string }): Promise<null> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(database);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const store = open.result.transaction(table, 'readwrite').objectStore(table);
      const again = (): void => {
        resolve(null);
        store.count().onsuccess = again;
      };
      store.count().onsuccess = again;
    };
  });
}

/** Takes a lock of the profile for as long as the page lives. */
export function holdLock(name: string): Promise<null> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve(null);
      return new Promise((end) => addEventListener(`let-go-${name}`, end, { once: true }));
    });
  });
}

/** Gives a lock that this page holds to whoever waits for it. */
export function letGo(name: string): void {
  dispatchEvent(new Event(`let-go-${name}`));
}

/** How many hold and wait for a lock. */
export async function lockUse(name: string): Promise<{ held: number; waiting: number }> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const count = (locks: LockInfo[]): number => locks.filter((lock) => lock.name === name).length;
  return { held: count(held), waiting: count(pending) };
}

/** Waits until nobody holds a lock or waits for it. */
export function untilFree(name: string): Promise<null> {
  return navigator.locks.request(name, () => null) as Promise<null>;
}

/**
 * Makes everything that is stored about deliveries older by so many ms, as if that time had gone by. Scans are kept out meanwhile, and
 * for as long as the page lives where `thenHold` says so: then nothing looks at the rows before the browser is killed.
 */
export function passTime({ ms, thenHold }: { ms: number; thenHold: boolean }): Promise<null> {
  const TIMES = [
    'dueAt',
    'nextAt',
    'since',
    'createdAt',
    'updatedAt',
    'startedAt',
    'deadline',
    'firstSentAt',
    'until',
  ];
  const older = (row: Record<string, unknown>): Record<string, unknown> => {
    const next = { ...row };
    for (const name of TIMES) if (typeof next[name] === 'number') next[name] = (next[name] as number) - ms;
    const frozen = row['frozen'] as { at: number } | null | undefined;
    if (frozen) next['frozen'] = { ...frozen, at: frozen.at - ms };
    if (row['planned'] !== undefined) {
      const wall = new Date(next['dueAt'] as number).toISOString().slice(0, 16);
      next['planned'] = { wall, zone: 'UTC', disambiguation: 'earlier' };
    }
    return next;
  };
  const rewrite = (database: IDBDatabase): Promise<void> =>
    new Promise((resolve, reject) => {
      const tables = ['deliveries', 'attempts', 'floors'].filter((name) =>
        database.objectStoreNames.contains(name),
      );
      const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const table of tables) {
        transaction.objectStore(table).openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return;
          cursor.update(older(cursor.value as Record<string, unknown>));
          cursor.continue();
        };
      }
    });
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      void navigator.locks.request('tend-scan', async () => {
        await rewrite(open.result).catch(reject);
        open.result.close();
        resolve(null);
        if (thenHold) await new Promise(() => undefined);
      });
    };
  });
}

/** Stores a picture as the import does: its row and its bytes. */
export async function storePicture({ base64, name }: { base64: string; name: string }): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const blob = new Blob([bytes], { type: 'image/png' });
  const { width, height } = await createImageBitmap(blob);
  const now = Date.now();
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null, origin: 'faults' };
  const facts = { kind: 'image', mime: 'image/png', bytes: bytes.length, width, height, seconds: null };
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction(['media', 'mediaBlobs'], 'readwrite');
      transaction
        .objectStore('media')
        .put({ ...stamps, ...facts, id, name, clientId: null, alt: '', copyOf: null });
      transaction.objectStore('mediaBlobs').put({ id, blob });
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
  return id;
}
