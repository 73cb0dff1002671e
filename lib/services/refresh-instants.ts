import { LEAD_MS } from '@/lib/delivery/timing';
import { toInstant } from '@/lib/schedule/zoned-time';
import { step } from './step';
import type { World } from './world';

/**
 * Recomputes the instants of what is planned: a browser update may have brought new zone rules, and what was meant is the wall time
 * (rule R9). Runs at start-up and update, not at every wake. Gives how many moved.
 */
export async function refreshInstants(world: World): Promise<number> {
  const ahead = await world.outbox.deliveries
    .where('nextAt')
    .above(world.clock.now() + LEAD_MS)
    .filter(({ state, planned, dueAt }) => state === 'scheduled' && toInstant(planned) !== dueAt)
    .toArray();
  for (const { id, planned } of ahead)
    await step(world, id, { type: 'zone-changed', dueAt: toInstant(planned) });
  return ahead.length;
}
