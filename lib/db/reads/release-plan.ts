import type { Delivery } from '@/lib/domain/delivery';
import { releaseInstants } from '@/lib/schedule/release-instants';
import { dueInstants } from './due-instants';
import type { Reader } from './reader';

/**
 * When deliveries that the person releases together go out, by id: those of one account `spacingMs` apart in the order of their planned
 * times, accounts beside each other.
 */
export async function releasePlan(
  db: Reader,
  deliveries: readonly Delivery[],
  { now, spacingMs }: { readonly now: number; readonly spacingMs: number },
): Promise<Map<string, number>> {
  const plan = new Map<string, number>();
  for (const [accountId, rows] of Map.groupBy(deliveries, (delivery) => delivery.accountId)) {
    // What moves leaves its place free: the one that it has now. Another window may have released it since it was read.
    const [taken, nowThere] = await db.transaction('r', db.deliveries, () =>
      Promise.all([
        dueInstants(db, accountId, now - spacingMs),
        db.deliveries.bulkGet(rows.map(({ id }) => id)),
      ]),
    );
    for (const row of nowThere) {
      const at = row ? taken.indexOf(row.dueAt) : -1;
      if (at >= 0) taken.splice(at, 1);
    }
    const instants = releaseInstants({ count: rows.length, now, taken, spacingMs });
    const inOrder = rows.toSorted((a, b) => a.dueAt - b.dueAt);
    for (const [index, { id }] of inOrder.entries()) plan.set(id, instants[index] ?? now);
  }
  return plan;
}
