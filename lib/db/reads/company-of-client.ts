import type { Campaign, Routine, Task } from '@/lib/domain/campaign';
import type { CompanyChange, Exception, Observation } from '@/lib/domain/company';
import { companyChanges } from './company-changes';
import { exceptions } from './exceptions';
import { living } from './living';
import { livingAccountIds } from './living-account-ids';
import { observationsOfClient } from './newest-observations';
import type { Reader } from './reader';
import { routines } from './routines';

/** Living rows of a client's company: tens of changes, hundreds of places' fields and tasks. */
export interface CompanyRows {
  /** In the order in which they are laid over each other. */
  readonly changes: readonly CompanyChange[];
  /** The last look at each field of each place. */
  readonly seen: readonly Observation[];
  readonly exceptions: readonly Exception[];
  readonly campaigns: readonly Campaign[];
  /** Without what is open at accounts that were removed. */
  readonly tasks: readonly Task[];
  readonly routines: readonly Routine[];
}

/** All that a client's company page shows; the history of what was seen is read by place (`fieldHistory`). */
export async function companyOfClient(db: Reader, clientId: string): Promise<CompanyRows> {
  const all = db.tasks.where('[clientId+state]').between([clientId, ''], [clientId, '\uffff']);
  const [changes, seen, allowed, campaigns, tasks, checks] = await Promise.all([
    companyChanges(db, clientId),
    observationsOfClient(db, clientId),
    exceptions(db, clientId),
    db.campaigns.where('clientId').equals(clientId).filter(living).toArray(),
    all.filter(living).toArray(),
    routines(db, clientId),
  ]);
  const there = await livingAccountIds(
    db,
    tasks.map(({ accountId }) => accountId),
  );
  const counted = tasks.filter(({ state, accountId }) => state !== 'open' || there.has(accountId));
  return { changes, seen, exceptions: allowed, campaigns, tasks: counted, routines: checks };
}
