import type { Delivery } from '@/lib/domain/delivery';
import { latestTime } from './after-set-back';
import { AHEAD_MS, hasMediaToCome } from './find-missing-media';
import type { World } from './world';

/** What a scan begins with. */
export interface Glance {
  /** The latest time that a scan has noted, epoch ms. */
  readonly latest: number;
  /** What somebody works on, or did when it died. */
  readonly owned: readonly Delivery[];
  /** What has files and is to be prepared within the hour. */
  readonly soon: readonly Delivery[];
  /** What waits for a look by now. */
  readonly due: readonly Delivery[];
}

/** Reads it at once, in one transaction, and with few requests: each costs more than what is read by it; a filter of the database's goes row by row. */
export async function glance(world: World): Promise<Glance> {
  const { outbox, clock } = world;
  const { deliveries, notes } = outbox;
  const now = clock.now();
  return outbox.transaction('r', [deliveries, notes], async () => {
    const [latest, owned, ahead] = await Promise.all([
      latestTime(world),
      // The index holds what somebody works on and nothing else.
      deliveries.where('owner').above('').toArray(),
      deliveries
        .where('nextAt')
        .belowOrEqual(now + AHEAD_MS)
        .toArray(),
    ]);
    const isDue = ({ nextAt = Infinity }: Delivery): boolean => nextAt <= now;
    return {
      latest,
      owned,
      due: ahead.filter(isDue),
      soon: ahead.filter((delivery) => !isDue(delivery) && hasMediaToCome(delivery)),
    };
  });
}
