import type { Observation } from '@/lib/domain/company';
import type { StoredObservation } from '../schema';
import { living } from './living';
import type { Reader } from './reader';

/** What was seen last at each place of a client: one row for each account and field. */
export const observationsOfClient = async (db: Reader, clientId: string): Promise<Observation[]> =>
  oneEach(await db.observations.where('[clientId+newest]').equals([clientId, 1]).toArray());

/** What was seen last at every place of every client. */
export const allObservations = async (db: Reader): Promise<Observation[]> =>
  oneEach(await db.observations.where('[clientId+newest]').between([''], ['\uffff']).toArray());

/** What was seen last of each field of an account. */
export const observationsOfAccount = async (db: Reader, accountId: string): Promise<Observation[]> =>
  oneEach(await db.observations.where('[accountId+newest]').equals([accountId, 1]).toArray());

/** A merged backup may have brought a second row that says to be the newest: the later look counts. */
function oneEach(rows: readonly StoredObservation[]): Observation[] {
  const newest = new Map<string, StoredObservation>();
  for (const row of rows.filter(living)) {
    const key = `${row.accountId}|${row.field}`;
    const known = newest.get(key);
    if (!known || isLater(row, known)) newest.set(key, row);
  }
  return [...newest.values()];
}

const isLater = (a: Observation, b: Observation): boolean =>
  a.lastSeenAt === b.lastSeenAt ? a.firstSeenAt > b.firstSeenAt : a.lastSeenAt > b.lastSeenAt;
