import { rowFault, type CheckedTable } from '@/lib/db/rows/row-fault';
import { setAside } from './set-aside';
import type { World } from './world';

/**
 * What lists and the scan read; the log is only looked at, and the settings are made anew where they are lost. Damaged answers are deleted
 * (`purgeReplies`): the quarantine is kept, and goes into backups.
 */
const TABLES = [
  'clients',
  'accounts',
  'slots',
  'posts',
  'media',
  'deliveries',
  'templates',
  'taught',
  'companyChanges',
  'observations',
  'exceptions',
  'routines',
  'campaigns',
  'tasks',
  'profileEdits',
] as const satisfies CheckedTable[];

const PAGE = 500;

/**
 * Reads the library once from end to end and sets damaged rows aside, so that no list stumbles over them. Runs when the browser has started
 * and everything due has been looked at; page by page, so that others get at the database in between. Gives how many.
 */
export async function setDamagedAside(world: World): Promise<number> {
  let count = 0;
  for (const name of TABLES) {
    const table = world.library.table<unknown, string>(name);
    for (let last: string | null = null; ;) {
      const keys: string[] = await (last === null ? table.orderBy(':id') : table.where(':id').above(last))
        .limit(PAGE)
        .primaryKeys();
      if (keys.length === 0) break;
      const rows = await table.bulkGet(keys);
      for (const [index, row] of rows.entries()) {
        const key = keys[index];
        const reason = row === undefined ? null : rowFault(name, row);
        if (reason === null || key === undefined) continue;
        await setAside(world, { table: name, key, row, reason });
        count += 1;
      }
      last = keys[keys.length - 1] ?? null;
    }
  }
  return count;
}
