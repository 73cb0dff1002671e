import type { Delivery } from '@/lib/domain/delivery';
import { LATE_SPACING_MS } from '@/lib/delivery/timing';
import type { World } from './world';

/** Until when another delivery of the account leaves no room for a late one, epoch ms; null where there is room. Refused attempts count, too. */
export async function spacedUntil(
  { outbox, clock }: Pick<World, 'outbox' | 'clock'>,
  { id, accountId }: Pick<Delivery, 'id' | 'accountId'>,
): Promise<number | null> {
  const now = clock.now();
  const recent = await outbox.attempts
    .where('[accountId+startedAt]')
    .between([accountId, now - LATE_SPACING_MS], [accountId, now], true, true)
    .filter(({ deliveryId }) => deliveryId !== id)
    .toArray();
  const last = Math.max(...recent.map(({ startedAt }) => startedAt));
  return recent.length === 0 ? null : last + LATE_SPACING_MS;
}
