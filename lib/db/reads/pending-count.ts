import type { Reader } from './reader';

/** Nothing open is older: the longest grace period is a day. */
const OPEN_FOR_MS = 48 * 60 * 60_000;

export interface PendingOf {
  readonly clientId?: string;
  readonly accountId?: string;
  /** Epoch ms. */
  readonly now: number;
}

/** How many deliveries of a client or an account are still to happen; those that ask the person are not counted. */
export function pendingCount(db: Reader, { clientId, accountId, now }: PendingOf): Promise<number> {
  const [index, id] =
    accountId === undefined ? ['[clientId+dueAt]', clientId] : ['[accountId+dueAt]', accountId];
  return db.deliveries
    .where(index)
    .between([id, now - OPEN_FOR_MS], [id, Infinity])
    .filter(({ nextAt }) => nextAt !== undefined)
    .count();
}
