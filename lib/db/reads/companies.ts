import type { Task } from '@/lib/domain/campaign';
import type { CompanyChange, Exception, Observation } from '@/lib/domain/company';
import { companyChanges } from './company-changes';
import { exceptions } from './exceptions';
import { allObservations } from './newest-observations';
import { openTasks } from './open-tasks';
import type { Reader } from './reader';

/** What an overview of all clients compares. */
export interface CompaniesRows {
  readonly changes: readonly CompanyChange[];
  /** The last look at each field of each place. */
  readonly seen: readonly Observation[];
  readonly exceptions: readonly Exception[];
  readonly openTasks: readonly Task[];
}

/** Living rows of all these clients; a person looks after tens of them. */
export async function companies(db: Reader, clientIds: readonly string[]): Promise<CompaniesRows> {
  const each = async <T>(read: (db: Reader, clientId: string) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(clientIds.map((id) => read(db, id)))).flat();
  const [changes, seen, allowed, open] = await Promise.all([
    each(companyChanges),
    allObservations(db),
    each(exceptions),
    each(openTasks),
  ]);
  return { changes, seen, exceptions: allowed, openTasks: open };
}
