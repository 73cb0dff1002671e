import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

export interface Overdue {
  /** Due before this, epoch ms. */
  readonly before: number;
  /** Looked at again before this, epoch ms; keeps the read to what is under way. */
  readonly until: number;
  readonly clientId?: string | null;
}

/** Open work of an earlier day: held back, retried, or its outcome not known yet. Soonest due first. */
export async function overdue(db: Reader, { before, until, clientId = null }: Overdue): Promise<Delivery[]> {
  const rows = await db.deliveries
    .where('nextAt')
    .below(until)
    .filter((delivery) => delivery.dueAt < before && (clientId === null || delivery.clientId === clientId))
    .toArray();
  return rows.sort((a, b) => a.dueAt - b.dueAt);
}
