import { takeBackThere } from './hand-over';
import { step } from './step';
import type { World } from './world';

/**
 * A pause holds for what the networks' own schedulers have, too: it is taken back, and held here. Gives how many could not be taken back;
 * those are published from there.
 */
export async function takeBackAll(world: World, clientId: string | null): Promise<number> {
  const held = await world.outbox.deliveries
    .where('nextAt')
    .above(0)
    .filter(
      (delivery) => delivery.state === 'handed-over' && (clientId === null || delivery.clientId === clientId),
    )
    .toArray();
  let left = 0;
  for (const delivery of held) {
    const back = await takeBackThere(world, delivery);
    if (back.ok) await step(world, delivery.id, { type: 'person', act: { kind: 'take-back' } });
    else left += 1;
  }
  return left;
}
