import type { Delivery } from '@/lib/domain/delivery';
import { step } from './step';
import type { World } from './world';

/** Brings deliveries back to work whose obstacle is gone. Reads open and asking rows only, not the history. */
export async function unblock(world: World, isMeant: (delivery: Delivery) => boolean): Promise<void> {
  const open = await world.outbox.deliveries.where('nextAt').above(0).filter(isMeant).primaryKeys();
  const asking = await world.outbox.deliveries.where('asking').equals(1).filter(isMeant).primaryKeys();
  for (const id of [...open, ...asking]) await step(world, id, { type: 'unblocked' });
}
