import { LOCKED_STATES, type Delivery } from '@/lib/domain/delivery';
import type { BackedUp } from './format';
import type { BackedUpRow } from './read-row';
import { settleRestored } from './settle-restored';

/**
 * Which row stays where both sides have one of an id: null keeps what is here. The newer wins, and at a tie what is here. Two exceptions,
 * since a second post is worse than an old row: a delivery that is known to be out wins over one that isn't, and one whose outcome is open
 * just now is not touched.
 */
export function mergeRow(
  table: BackedUp,
  here: BackedUpRow | undefined,
  incoming: BackedUpRow,
  now: number,
): BackedUpRow | null {
  if (table === 'deliveries') return mergeDelivery(here, incoming, now);
  if (here === undefined) return incoming;
  switch (table) {
    case 'floors':
      return Number(incoming['until']) > Number(here['until']) ? incoming : null;
    case 'quarantine':
    case 'ledger':
      return null;
    default:
      return isNewer(incoming, here) ? incoming : null;
  }
}

const isNewer = (a: BackedUpRow, b: BackedUpRow): boolean => Number(a['updatedAt']) > Number(b['updatedAt']);

function mergeDelivery(
  here: BackedUpRow | undefined,
  incoming: BackedUpRow,
  now: number,
): BackedUpRow | null {
  // Both passed the table's schema: the incoming one when it was read, this one when it was written.
  const theirs = settleRestored(incoming as unknown as Delivery, now) as unknown as BackedUpRow;
  if (here === undefined) return theirs;
  const ours = here as unknown as Delivery;
  if (LOCKED_STATES.has(ours.state)) return null;
  const isOutThere = incoming['remote'] !== null;
  if ((ours.remote !== null) !== isOutThere) return isOutThere ? theirs : null;
  return isNewer(incoming, here) ? theirs : null;
}
