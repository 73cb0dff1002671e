import type { Key } from './key-order';
import type { Access } from './memory-table';
import { address, type Row } from './table-data';

export interface Entry {
  readonly key: Key;
  readonly primary: Key;
  readonly row: Row;
}

/** The part of Dexie's `Collection` that the services use. */
export class MemoryCollection {
  readonly #access: Access;
  readonly #label: string;
  readonly #select: (rows: ReadonlyMap<string, Row>) => readonly Entry[];

  constructor(access: Access, label: string, select: (rows: ReadonlyMap<string, Row>) => readonly Entry[]) {
    this.#access = access;
    this.#label = label;
    this.#select = select;
  }

  filter = (test: (row: Row) => boolean): MemoryCollection =>
    this.#then((entries) => entries.filter(({ row }) => test(row)));
  and = this.filter;
  limit = (count: number): MemoryCollection => this.#then((entries) => entries.slice(0, count));
  offset = (count: number): MemoryCollection => this.#then((entries) => entries.slice(count));
  reverse = (): MemoryCollection => this.#then((entries) => entries.toReversed());

  toArray = (): Promise<Row[]> => this.#read('toArray', (entries) => entries.map(({ row }) => row));
  primaryKeys = (): Promise<Key[]> =>
    this.#read('primaryKeys', (entries) => entries.map(({ primary }) => primary));
  keys = (): Promise<Key[]> => this.#read('keys', (entries) => entries.map(({ key }) => key));
  count = (): Promise<number> => this.#read('count', (entries) => entries.length);
  first = (): Promise<Row | undefined> => this.#read('first', (entries) => entries[0]?.row);
  last = (): Promise<Row | undefined> => this.#read('last', (entries) => entries.at(-1)?.row);
  each = (visit: (row: Row) => void): Promise<void> =>
    this.#read('each', (entries) => entries.forEach(({ row }) => visit(row)));

  delete = (): Promise<number> =>
    this.#access(`${this.#label} delete`, true, (rows) => {
      const gone = this.#select(rows);
      for (const { primary } of gone) rows.delete(address(primary));
      return gone.length;
    });

  #read<T>(what: string, read: (entries: readonly Entry[]) => T): Promise<T> {
    return this.#access(`${this.#label} ${what}`, false, (rows) => read(this.#select(rows)));
  }

  #then(next: (entries: readonly Entry[]) => readonly Entry[]): MemoryCollection {
    return new MemoryCollection(this.#access, this.#label, (rows) => next(this.#select(rows)));
  }
}
