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
    const taken = await dueInstants(db, accountId, now - spacingMs);
    // What moves leaves its old place free.
    for (const { dueAt } of rows) {
      const at = taken.indexOf(dueAt);
      if (at >= 0) taken.splice(at, 1);
    }
    const instants = releaseInstants({ count: rows.length, now, taken, spacingMs });
    const inOrder = rows.toSorted((a, b) => a.dueAt - b.dueAt);
    for (const [index, { id }] of inOrder.entries()) plan.set(id, instants[index] ?? now);
  }
  return plan;
}
