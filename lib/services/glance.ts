import type { Delivery } from '@/lib/domain/delivery';
import { latestTime } from './after-set-back';
import { withMediaSoon } from './find-missing-media';
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

/** Reads it at once, in one transaction: each transaction of its own costs more than what is read in it. */
export async function glance(world: World): Promise<Glance> {
  const { outbox, clock } = world;
  const { deliveries, notes } = outbox;
  const now = clock.now();
  return outbox.transaction('r', [deliveries, notes], async () => {
    const [latest, owned, soon, due] = await Promise.all([
      latestTime(world),
      // The index holds what somebody works on and nothing else.
      deliveries.where('owner').above('').toArray(),
      withMediaSoon(world, now),
      deliveries.where('nextAt').belowOrEqual(now).toArray(),
    ]);
    return { latest, owned, soon, due };
  });
}
