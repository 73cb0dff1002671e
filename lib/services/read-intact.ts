import { rowFault, type CheckedTable } from '@/lib/db/rows/row-fault';
import { setAside } from './set-aside';
import type { World } from './world';

/**
 * A row as the state machine may see it. One that is not what its table says is set aside, in the caller's transaction if there is one, and
 * is undefined like one that isn't there: a damaged row costs itself, not the posts beside it.
 */
export async function readIntact<T>(world: World, table: CheckedTable, key: string): Promise<T | undefined> {
  return intact(world, table, key, await world.outbox.table(table).get(key));
}

/** The same for several rows, read at once; those that are not there, or damaged, are left out. */
export async function readAllIntact<T>(
  world: World,
  table: CheckedTable,
  keys: readonly string[],
): Promise<Map<string, T>> {
  const found: unknown[] = await world.outbox.table(table).bulkGet([...keys]);
  const rows = new Map<string, T>();
  for (const [index, key] of keys.entries()) {
    const row = await intact<T>(world, table, key, found[index]);
    if (row !== undefined) rows.set(key, row);
  }
  return rows;
}

async function intact<T>(
  world: World,
  table: CheckedTable,
  key: string,
  row: unknown,
): Promise<T | undefined> {
  if (row === undefined) return undefined;
  const fault = rowFault(table, row);
  if (fault === null) return row as T;
  await setAside(world, { table, key, row, reason: fault });
  return undefined;
}
