import { rowFault, type CheckedTable } from '@/lib/db/rows/row-fault';
import { setAside } from './set-aside';
import type { World } from './world';

/**
 * A row as the state machine may see it. One that is not what its table says is set aside, in the caller's transaction if there is one, and
 * is undefined like one that isn't there: a damaged row costs itself, not the posts beside it.
 */
export async function readIntact<T>(world: World, table: CheckedTable, key: string): Promise<T | undefined> {
  const row: unknown = await world.outbox.table(table).get(key);
  if (row === undefined) return undefined;
  const fault = rowFault(table, row);
  if (fault === null) return row as T;
  await setAside(world, { table, key, row, reason: fault });
  return undefined;
}
