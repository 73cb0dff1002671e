import { openDb, type TendDb } from '@/lib/db/open';
import { MemoryTable } from './memory-table';
import { TableData, type Row } from './table-data';

/** Something that must be free before a step can be taken. */
export interface Gate {
  isFree(): boolean;
  wait(retry: () => void): void;
}

/** How the code under test waits: each step is taken at some later instant, and never comes back where its worker dies before. */
export interface Through {
  readonly name: string;
  step<T>(label: string, run: () => T, gate?: Gate): Promise<T>;
}

interface Transaction {
  readonly owner: Through;
  readonly names: ReadonlySet<string>;
  readonly mode: string;
  readonly copies: Map<string, Map<string, Row>>;
}

/**
 * Stands in for IndexedDB below the part of Dexie that the services use: one transaction at a time, committed whole and then durable, or
 * not at all. `memory-store.test.ts` holds it against the real Dexie. Rows are kept as they are given: they are read-only by their types.
 */
export class MemoryStore implements Gate {
  readonly tables: ReadonlyMap<string, TableData>;
  /** The disk is full: whatever would be written is refused. */
  full = false;
  /** Counts up with every commit that wrote something. */
  commits = 0;
  /** Who made the last of them. */
  writer: string | null = null;
  /** What must not happen: the code under test has used the database in a way that IndexedDB punishes. */
  readonly misuse: string[] = [];
  #running: Transaction | null = null;
  /** Whose lock is held between a transaction's work and its commit. */
  #holder: Transaction | null = null;
  #waiters: (() => void)[] = [];

  constructor() {
    this.tables = new Map(openDb().tables.map((table) => [table.name, new TableData(table)]));
  }

  /** A connection. Two of them to the same store know nothing of each other's transactions, as with Dexie. */
  connect(through: Through): TendDb {
    const connection: Record<string, unknown> = {
      transaction: (mode: string, ...rest: unknown[]) => this.#transact(through, connection, mode, rest),
    };
    for (const [name, data] of this.tables) {
      connection[name] = new MemoryTable(
        data,
        <T>(label: string, writes: boolean, run: (rows: Map<string, Row>) => T) =>
          this.#access(through, connection, data, label, writes, run),
      );
    }
    connection['table'] = (name: string) => connection[name];
    // Only what the services use is there; anything else fails the simulation as "not a function".
    return connection as unknown as TendDb;
  }

  isFree = (): boolean => this.#holder === null;
  wait = (retry: () => void): void => void this.#waiters.push(retry);

  /** The worker is gone, and what it had not committed with it. */
  abandon(owner: Through): void {
    if (this.#running?.owner === owner) this.#running = null;
    if (this.#holder?.owner === owner) this.#release();
  }

  /** To be called when all promises have run: a transaction waits for nothing but the database, or the browser ends it. */
  checkIdle(): void {
    if (!this.#running) return;
    this.misuse.push(
      `a transaction over ${[...this.#running.names].join(', ')} waited for something else than the database`,
    );
    this.#running = null;
    this.#release();
  }

  #release(): void {
    this.#holder = null;
    for (const retry of this.#waiters.splice(0)) retry();
  }

  #access<T>(
    through: Through,
    connection: object,
    data: TableData,
    label: string,
    writes: boolean,
    run: (rows: Map<string, Row>) => T,
  ): Promise<T> {
    const inside = this.#running;
    if (inside) return this.#accessInside(inside, connection, data, writes, run);
    return through.step(
      `${data.name}.${label}`,
      () => {
        if (!writes) return run(data.rows);
        const rows = new Map(data.rows);
        const result = run(rows);
        this.#write(through, [[data, rows]]);
        return result;
      },
      this,
    );
  }

  async #accessInside<T>(
    inside: Transaction,
    connection: object,
    data: TableData,
    writes: boolean,
    run: (rows: Map<string, Row>) => T,
  ): Promise<T> {
    if (this.#connections.get(inside) !== connection)
      this.#misuse(`${data.name} is used through another connection inside of a transaction`);
    if (!inside.names.has(data.name)) this.#misuse(`${data.name} is not part of the transaction`);
    if (writes && !inside.mode.startsWith('rw'))
      this.#misuse(`${data.name} is written in a read-only transaction`);
    if (!writes) return run(inside.copies.get(data.name) ?? data.rows);
    const rows = new Map(inside.copies.get(data.name) ?? data.rows);
    const result = run(rows);
    inside.copies.set(data.name, rows);
    return result;
  }

  readonly #connections = new WeakMap<Transaction, object>();

  #misuse(what: string): never {
    this.misuse.push(what);
    throw new Error(what);
  }

  async #transact(
    through: Through,
    connection: object,
    mode: string,
    rest: readonly unknown[],
  ): Promise<unknown> {
    const work = rest.at(-1) as () => Promise<unknown>;
    if (this.#running) return work();
    const names = new Set(
      rest
        .slice(0, -1)
        .flat()
        .map((table) => (table as MemoryTable).name),
    );
    const transaction: Transaction = { owner: through, names, mode, copies: new Map() };
    this.#connections.set(transaction, connection);
    const begun = await through.step(
      'begin',
      () => {
        this.#holder = transaction;
        this.#running = transaction;
        return { end: settle(work) };
      },
      this,
    );
    const end = await begun.end;
    if (this.#running === transaction) this.#running = null;
    if (end.failed || transaction.copies.size === 0) {
      if (this.#holder === transaction) this.#release();
      if (end.failed) throw end.reason;
      return end.value;
    }
    return through.step(`commit ${[...transaction.copies.keys()].join('+')}`, () => {
      try {
        this.#write(
          through,
          [...transaction.copies].map(([name, rows]) => [this.#table(name), rows]),
        );
      } finally {
        this.#release();
      }
      return end.value;
    });
  }

  #table(name: string): TableData {
    const table = this.tables.get(name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  #write(through: Through, changes: readonly (readonly [TableData, Map<string, Row>])[]): void {
    if (this.full) throw new DOMException('the disk is full', 'QuotaExceededError');
    for (const [data, rows] of changes) data.rows = rows;
    this.commits += 1;
    this.writer = through.name;
  }
}

type End =
  { readonly failed: false; readonly value: unknown } | { readonly failed: true; readonly reason: unknown };

async function settle(work: () => Promise<unknown>): Promise<End> {
  try {
    return { failed: false, value: await work() };
  } catch (reason) {
    return { failed: true, reason };
  }
}
