import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** Enough for a person to work through; above that the list says how many more there are. */
const MOST = 5_000;

export interface Asking {
  /** Soonest due first. */
  readonly deliveries: readonly Delivery[];
  /** Of all clients, also those beyond `deliveries`. */
  readonly total: number;
}

/** What waits for a decision of the person. The index holds asking rows only, so the cost is what is asked, not what is stored. */
export async function asking(db: Reader): Promise<Asking> {
  const [deliveries, total] = await Promise.all([
    db.deliveries.where('asking').equals(1).limit(MOST).toArray(),
    db.deliveries.where('asking').equals(1).count(),
  ]);
  return { deliveries: deliveries.sort((a, b) => a.dueAt - b.dueAt), total };
}
