import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** Work that is under way just now has a due time in the past. */
const JUST_DUE_MS = 60 * 60_000;

export interface Upcoming {
  /** Epoch ms. */
  readonly now: number;
  readonly limit: number;
  readonly clientId?: string | null;
}

/** The next deliveries that are still to happen, soonest first. */
export function upcoming(db: Reader, { now, limit, clientId = null }: Upcoming): Promise<Delivery[]> {
  const from = now - JUST_DUE_MS;
  const span =
    clientId === null
      ? db.deliveries.where('dueAt').above(from)
      : db.deliveries.where('[clientId+dueAt]').between([clientId, from], [clientId, Infinity]);
  return span
    .filter(({ nextAt }) => nextAt !== undefined)
    .limit(limit)
    .toArray();
}
