/** What an index of ours may hold. Anything else (null, undefined, an object) isn't indexed. */
export type Key = number | string | readonly Key[];

export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  (Array.isArray(value) && value.every(isKey));

/** IndexedDB's order: numbers, then strings, then arrays. https://w3c.github.io/IndexedDB/#compare-two-keys */
export function compareKeys(a: Key, b: Key): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === 'object' && typeof b === 'object') {
    for (const [index, item] of a.entries()) {
      const other = b[index];
      if (other === undefined) return 1;
      const order = compareKeys(item, other);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const rank = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2);
