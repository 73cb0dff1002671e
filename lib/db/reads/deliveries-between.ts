import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

export interface Between {
  /** Epoch ms, inclusive. */
  readonly from: number;
  /** Epoch ms, exclusive. */
  readonly to: number;
  /** Null or absent: of all clients. */
  readonly clientId?: string | null;
  readonly limit?: number;
}

/** Deliveries of any state that are due in a span of time, soonest first. */
export function deliveriesBetween(
  db: Reader,
  { from, to, clientId = null, limit = 2_000 }: Between,
): Promise<Delivery[]> {
  const span =
    clientId === null
      ? db.deliveries.where('dueAt').between(from, to)
      : db.deliveries.where('[clientId+dueAt]').between([clientId, from], [clientId, to]);
  return span.limit(limit).toArray();
}
