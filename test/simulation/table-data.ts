import type { Table } from 'dexie';
import { isKey, type Key } from './key-order';

export type Row = Readonly<Record<string, unknown>>;

interface Index {
  readonly paths: readonly string[];
  readonly compound: boolean;
  readonly unique: boolean;
  readonly multi: boolean;
}

/** One table's rows as they are on the disk, and what its schema says. */
export class TableData {
  readonly name: string;
  rows = new Map<string, Row>();
  readonly #indexes = new Map<string, Index>();

  /** Takes the schema over from the real library's table, so that it can't differ from it. */
  constructor({ name, schema }: Table) {
    this.name = name;
    for (const { name: index, keyPath, unique, multi } of [schema.primKey, ...schema.indexes]) {
      const paths = typeof keyPath === 'string' ? [keyPath] : (keyPath ?? []);
      const shape = {
        paths,
        compound: Array.isArray(keyPath),
        unique: unique === true,
        multi: multi === true,
      };
      this.#indexes.set(index, shape);
      if (index === schema.primKey.name) this.#indexes.set(PRIMARY, shape);
    }
  }

  /** A row's keys in an index: none where it isn't in it, several in a multi-entry one. */
  keysOf(row: Row, index: string = PRIMARY): readonly Key[] {
    const shape = this.#indexes.get(index);
    if (!shape) throw new Error(`KeyPath ${index} on object store ${this.name} is not indexed`);
    const values = shape.paths.map((path) => row[path]);
    const value = shape.compound ? values : values[0];
    if (shape.multi && Array.isArray(value)) return [...new Set(value.filter(isKey))];
    return isKey(value) ? [value] : [];
  }

  primaryKey(row: Row): Key {
    const [key] = this.keysOf(row);
    if (key === undefined) throw new Error(`a row of ${this.name} without a key`);
    return key;
  }

  /** Whether another row holds a value that must be unique. */
  clashes(rows: ReadonlyMap<string, Row>, row: Row): boolean {
    const own = address(this.primaryKey(row));
    for (const [index, { unique }] of this.#indexes) {
      if (!unique || index === PRIMARY) continue;
      const keys = new Set(this.keysOf(row, index).map(address));
      for (const [at, other] of rows) {
        if (at !== own && this.keysOf(other, index).some((key) => keys.has(address(key)))) return true;
      }
    }
    return false;
  }
}

/** The primary key, whatever its name is. */
export const PRIMARY = ':id';

/** A key as a text by which a row is found. */
export const address = (key: Key): string => (typeof key === 'string' ? key : JSON.stringify(key));
