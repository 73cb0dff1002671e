import { MemoryCollection, type Entry } from './memory-collection';
import { compareKeys, type Key } from './key-order';
import { address, PRIMARY, type Row, type TableData } from './table-data';

/** Does something with a table's rows, now or in a step of its own. */
export type Access = <T>(label: string, writes: boolean, run: (rows: Map<string, Row>) => T) => Promise<T>;

/** The part of Dexie's `Table` that the services use. */
export class MemoryTable {
  readonly name: string;
  readonly #data: TableData;
  readonly #access: Access;

  constructor(data: TableData, access: Access) {
    this.name = data.name;
    this.#data = data;
    this.#access = access;
  }

  get = (key: Key): Promise<Row | undefined> => this.#access('get', false, (rows) => rows.get(address(key)));

  bulkGet = (keys: readonly Key[]): Promise<(Row | undefined)[]> =>
    this.#access('bulkGet', false, (rows) => keys.map((key) => rows.get(address(key))));

  add = (row: Row): Promise<Key> => this.#access('add', true, (rows) => this.#insert(rows, row));

  put = (row: Row): Promise<Key> => this.#access('put', true, (rows) => this.#put(rows, row));

  bulkAdd = (added: readonly Row[]): Promise<Key | undefined> =>
    this.#access('bulkAdd', true, (rows) => added.map((row) => this.#insert(rows, row)).at(-1));

  bulkPut = (put: readonly Row[]): Promise<Key | undefined> =>
    this.#access('bulkPut', true, (rows) => put.map((row) => this.#put(rows, row)).at(-1));

  update = (key: Key, changes: Row): Promise<number> =>
    this.#access('update', true, (rows) => {
      const before = rows.get(address(key));
      if (before) this.#put(rows, { ...before, ...changes });
      return before ? 1 : 0;
    });

  delete = (key: Key): Promise<void> =>
    this.#access('delete', true, (rows) => void rows.delete(address(key)));

  bulkDelete = (keys: readonly Key[]): Promise<void> =>
    this.#access('bulkDelete', true, (rows) => {
      for (const key of keys) rows.delete(address(key));
    });

  clear = (): Promise<void> => this.#access('clear', true, (rows) => rows.clear());

  toArray = (): Promise<Row[]> => this.toCollection().toArray();
  count = (): Promise<number> => this.toCollection().count();
  toCollection = (): MemoryCollection => this.#collect(PRIMARY, () => true);
  orderBy = (index: string): MemoryCollection => this.#collect(index, () => true);
  filter = (test: (row: Row) => boolean): MemoryCollection => this.toCollection().filter(test);

  where = (index: string) => ({
    equals: (key: Key) => this.#collect(index, (other) => compareKeys(other, key) === 0),
    anyOf: (...keys: readonly (Key | readonly Key[])[]) => {
      const all =
        keys.length === 1 && Array.isArray(keys[0]) ? (keys[0] as readonly Key[]) : (keys as readonly Key[]);
      return this.#collect(index, (other) => all.some((key) => compareKeys(other, key) === 0));
    },
    above: (key: Key) => this.#collect(index, (other) => compareKeys(other, key) > 0),
    aboveOrEqual: (key: Key) => this.#collect(index, (other) => compareKeys(other, key) >= 0),
    below: (key: Key) => this.#collect(index, (other) => compareKeys(other, key) < 0),
    belowOrEqual: (key: Key) => this.#collect(index, (other) => compareKeys(other, key) <= 0),
    between: (low: Key, high: Key, withLow = true, withHigh = false) =>
      this.#collect(index, (other) => {
        const [fromLow, fromHigh] = [compareKeys(other, low), compareKeys(other, high)];
        return (withLow ? fromLow >= 0 : fromLow > 0) && (withHigh ? fromHigh <= 0 : fromHigh < 0);
      }),
  });

  #insert(rows: Map<string, Row>, row: Row): Key {
    if (rows.has(address(this.#data.primaryKey(row)))) throw constraint(`Key already exists in ${this.name}`);
    return this.#put(rows, row);
  }

  #put(rows: Map<string, Row>, row: Row): Key {
    const key = this.#data.primaryKey(row);
    if (this.#data.clashes(rows, row)) throw constraint(`a unique index of ${this.name}`);
    rows.set(address(key), row);
    return key;
  }

  #collect(index: string, isIn: (key: Key) => boolean): MemoryCollection {
    const data = this.#data;
    return new MemoryCollection(this.#access, index, (rows) => {
      const entries: Entry[] = [];
      for (const row of rows.values()) {
        for (const key of data.keysOf(row, index)) {
          if (isIn(key)) entries.push({ key, primary: data.primaryKey(row), row });
        }
      }
      return entries.sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.primary, b.primary));
    });
  }
}

const constraint = (message: string): DOMException => new DOMException(message, 'ConstraintError');
