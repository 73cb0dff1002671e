import type { World } from '../world';

/**
 * Runs work on company records in one transaction over all that it may touch: either all of it is written or nothing is. Within, only the database may be
 * awaited.
 */
export function inRecord<T>({ library }: World, work: () => Promise<T>): Promise<T> {
  const tables = [
    library.clients,
    library.accounts,
    library.companyChanges,
    library.observations,
    library.exceptions,
    library.campaigns,
    library.tasks,
    library.routines,
    library.activity,
    library.settings,
  ];
  // An async function, or Dexie loses track of the transaction at the first native await.
  return library.transaction('rw', tables, async () => work());
}
