import type { Campaign, Routine, Task } from '@/lib/domain/campaign';
import type { CompanyChange, Exception, Observation } from '@/lib/domain/company';
import { living } from './living';
import type { Reader } from './reader';

/** Living rows of a client's company: tens of changes, hundreds of places' fields and tasks. */
export interface CompanyRows {
  /** In the order in which they are laid over each other. */
  readonly changes: readonly CompanyChange[];
  /** The last look at each field of each place. */
  readonly seen: readonly Observation[];
  readonly exceptions: readonly Exception[];
  readonly campaigns: readonly Campaign[];
  readonly tasks: readonly Task[];
  readonly routines: readonly Routine[];
}

/** All that a client's company page shows; history of observations is read by place (`observationsOf`). */
export async function companyOfClient(db: Reader, clientId: string): Promise<CompanyRows> {
  const [changes, seen, exceptions, campaigns, tasks, routines] = await Promise.all([
    db.companyChanges.where('clientId').equals(clientId).filter(living).toArray(),
    db.observations.where('[clientId+newest]').equals([clientId, 1]).filter(living).toArray(),
    db.exceptions.where('clientId').equals(clientId).filter(living).toArray(),
    db.campaigns.where('clientId').equals(clientId).filter(living).toArray(),
    db.tasks.where('[clientId+state]').between([clientId, ''], [clientId, '\uffff']).filter(living).toArray(),
    db.routines.where('clientId').equals(clientId).filter(living).toArray(),
  ]);
  return { changes: changes.sort(inOrder), seen, exceptions, campaigns, tasks, routines };
}

/** As `factsOn` lays them. */
const inOrder = (a: CompanyChange, b: CompanyChange): number =>
  a.from.localeCompare(b.from) || a.createdAt - b.createdAt || a.id.localeCompare(b.id);
