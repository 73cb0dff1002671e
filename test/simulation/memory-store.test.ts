import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDb, type TendDb } from '@/lib/db/open';
import { attempt, delivery, entry, ledgerLine } from './store-rows';
import { MemoryStore, type Through } from './memory-store';
import { Rng } from './rng';

/** Takes each step at once. */
const atOnce: Through = { name: 'test', step: async (_label, run) => run() };

let names = 0;
let real: TendDb;
let store: MemoryStore;
let standIn: TendDb;

beforeEach(() => {
  real = openDb({ name: `stand-in-${++names}` });
  store = new MemoryStore();
  standIn = store.connect(atOnce);
});

/** What a piece of work gives, or the name of what it throws; Dexie wraps what the browser throws. */
async function outcome(work: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    return { gives: await work() };
  } catch (error) {
    return { throws: (error as Error).name.replace('BulkError', 'ConstraintError') };
  }
}

async function expectSame(work: (db: TendDb) => PromiseLike<unknown>): Promise<void> {
  const expected = await outcome(() => work(real));
  expect(await outcome(() => work(standIn))).toEqual(expected);
}

const everything = async (db: TendDb) => ({
  deliveries: await db.deliveries.toArray(),
  attempts: await db.attempts.toArray(),
  activity: await db.activity.toArray(),
  ledger: await db.ledger.toArray(),
  notes: await db.notes.toArray(),
});

/** One operation of the kinds that the services use, drawn from the seed. */
function draw(rng: Rng): (db: TendDb) => PromiseLike<unknown> {
  const id = `d${rng.between(1, 6)}`;
  const n = rng.between(0, 9);
  const account = rng.pick(['a1', 'a2']);
  const other = rng.between(1, 30);
  return rng.pick<(db: TendDb) => PromiseLike<unknown>>([
    (db) => db.deliveries.put(delivery(id, n)),
    (db) => db.deliveries.put(delivery(id, undefined)),
    (db) => db.deliveries.add(delivery(id, n)),
    (db) => db.deliveries.bulkAdd([delivery(`e${n}`, n), delivery(`f${n}`, n)]),
    (db) => db.deliveries.bulkPut([delivery(id, n), delivery('d9', n)]),
    (db) => db.deliveries.update(id, { nextAt: n }),
    (db) => db.deliveries.delete(id),
    (db) => db.deliveries.bulkDelete([id, 'none']),
    (db) => db.deliveries.get(id),
    (db) => db.deliveries.bulkGet([id, 'none']),
    (db) => db.deliveries.orderBy('nextAt').first(),
    (db) => db.deliveries.orderBy('nextAt').last(),
    (db) => db.deliveries.where('nextAt').belowOrEqual(n).toArray(),
    (db) =>
      db.deliveries
        .where('nextAt')
        .above(n)
        .filter((row) => row.state === 'scheduled')
        .primaryKeys(),
    (db) => db.deliveries.where('asking').equals(1).limit(2).toArray(),
    (db) => db.deliveries.where('asking').equals(1).count(),
    (db) => db.deliveries.where('[accountId+dueAt]').between([account, n], [account, Infinity]).toArray(),
    (db) =>
      db.deliveries
        .where('[clientId+dueAt]')
        .between(['c1', -Infinity], ['c1', Infinity])
        .reverse()
        .toArray(),
    (db) => db.attempts.put(attempt(`t${n}`, id, account, n)),
    (db) =>
      db.attempts.where('[accountId+startedAt]').between([account, n], [account, 9], true, true).toArray(),
    (db) => db.attempts.where('open').equals(1).toArray(),
    (db) => db.activity.add(entry(`x${other}`, n)),
    (db) => db.activity.orderBy('at').last(),
    (db) => db.ledger.add(ledgerLine(`l${other}`, n)),
    (db) => db.ledger.where('[clientId+seq]').between(['c1', 0], ['c1', Infinity]).last(),
    (db) => db.notes.put({ accountId: account, name: `n${n}`, value: id, writtenAt: n }),
    (db) => db.notes.get([account, `n${n}`]),
    (db) => db.notes.delete([account, `n${n}`]),
  ]);
}

describe('the stand-in for IndexedDB', () => {
  it.each([1, 2, 3, 4, 5, 6])('does what Dexie does, whatever is asked (%i)', async (seed) => {
    const rng = new Rng(seed, 'operations');
    for (let count = 0; count < 120; count++) await expectSame(draw(rng));
    await expectSame(everything);
  });

  it('writes a transaction whole', async () => {
    await expectSame((db) =>
      db.transaction('rw', [db.deliveries, db.attempts], async () => {
        await db.deliveries.put(delivery('d1', 1));
        await db.attempts.add(attempt('t1', 'd1', 'a1', 1));
        return (await db.deliveries.where('nextAt').equals(1).first())?.id;
      }),
    );
    await expectSame(everything);
  });

  it('or not at all', async () => {
    await expectSame((db) => db.attempts.add(attempt('t1', 'd1', 'a1', 1)));
    await expectSame((db) =>
      db.transaction('rw', db.deliveries, db.attempts, async () => {
        await db.deliveries.put(delivery('d1', 1));
        await db.attempts.add(attempt('t1', 'd1', 'a1', 2));
      }),
    );
    await expectSame(everything);
  });

  it('goes on after a refusal that was caught', async () => {
    await expectSame((db) =>
      db.transaction('rw', db.deliveries, async () => {
        await db.deliveries.add(delivery('d1', 1));
        await db.deliveries.add(delivery('d1', 2)).catch(() => undefined);
        await db.deliveries.put(delivery('d2', 2));
      }),
    );
    await expectSame(everything);
  });

  it('refuses a table that is not part of the transaction, and says so', async () => {
    const work = (db: TendDb) => db.transaction('rw', db.deliveries, () => db.attempts.count());
    await expect(work(real)).rejects.toThrow(Dexie.errnames.NotFound);
    await expect(work(standIn)).rejects.toThrow('not part of the transaction');
    expect(store.misuse).toHaveLength(1);
  });

  it('loses what a dead worker had not committed, and writes nothing on a full disk', async () => {
    const steps: (() => void)[] = [];
    const manual: Through = {
      name: 'worker',
      step: (_label, run) => new Promise((resolve) => void steps.push(() => resolve(run()))),
    };
    const worker = store.connect(manual);
    void worker.transaction('rw', worker.deliveries, () => worker.deliveries.put(delivery('d1', 1)));
    steps.shift()?.();
    await expect.poll(() => steps.length).toBe(1);
    expect(store.isFree()).toBe(false);
    store.abandon(manual);
    expect(store.isFree()).toBe(true);
    expect(await standIn.deliveries.count()).toBe(0);
    store.full = true;
    await expect(standIn.deliveries.put(delivery('d1', 1))).rejects.toThrow('full');
    expect(await standIn.deliveries.count()).toBe(0);
  });
});
