import type { TendDb } from '@/lib/db/open';

/**
 * Removes for good what went to the bin at `before` (epoch ms) or earlier: changes of company records, exceptions, routines, and campaigns with their tasks. What a
 * place was seen to show stays. Gives how many rows went.
 */
export function purgeCompany(library: TendDb, before: number): Promise<number> {
  const { companyChanges, exceptions, routines, campaigns, tasks } = library;
  return library.transaction('rw', [companyChanges, exceptions, routines, campaigns, tasks], async () => {
    const gone = await campaigns.where('deletedAt').belowOrEqual(before).primaryKeys();
    for (const id of gone) await tasks.where('[campaignId+state]').between([id, ''], [id, '\uffff']).delete();
    let count = 0;
    for (const table of [companyChanges, exceptions, routines, campaigns])
      count += await table.where('deletedAt').belowOrEqual(before).delete();
    return count;
  });
}
