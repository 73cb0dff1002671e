import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** Nothing open is older: the longest grace period is a day. */
const OPEN_FOR_MS = 48 * 60 * 60_000;

export interface PendingOf {
  readonly clientId?: string;
  readonly accountId?: string;
  /** Epoch ms. */
  readonly now: number;
  /** Counts also what asks the person: it is dropped together with a client. */
  readonly withAsking?: boolean;
}

/** How many deliveries of a client or an account are still to happen. */
export async function pendingCount(
  db: Reader,
  { clientId, accountId, now, withAsking = false }: PendingOf,
): Promise<number> {
  const [index, id] =
    accountId === undefined ? ['[clientId+dueAt]', clientId] : ['[accountId+dueAt]', accountId];
  const open = await db.deliveries
    .where(index)
    .between([id, now - OPEN_FOR_MS], [id, Infinity])
    .filter(({ nextAt }) => nextAt !== undefined)
    .count();
  if (!withAsking) return open;
  const isMeant = (delivery: Delivery): boolean =>
    id === (accountId === undefined ? delivery.clientId : delivery.accountId);
  return open + (await db.deliveries.where('asking').equals(1).filter(isMeant).count());
}
