import type { Delivery } from '@/lib/domain/delivery';
import { takeBackThere } from './hand-over';
import { step } from './step';
import type { World } from './world';

/** Why deliveries were cancelled together, so that the same ones come back when it is undone. */
export type CancelCause = 'post-removed' | 'client-removed' | 'elsewhere';

/** Cancels what can be cancelled and drops what was asking; what may be under way is left to its outcome. Gives how many. */
export async function cancelAll(
  world: World,
  deliveries: readonly Delivery[],
  because: CancelCause,
): Promise<number> {
  let count = 0;
  for (const delivery of deliveries) {
    const { id } = delivery;
    // What could not be taken back will be published from there, and must not be said to be cancelled.
    if (delivery.state === 'handed-over' && !(await takeBackThere(world, delivery)).ok) continue;
    const cancelled =
      (await step(world, id, { type: 'person', act: { kind: 'cancel', because } })) ??
      (await step(world, id, { type: 'person', act: { kind: 'drop', because } }));
    if (cancelled) count += 1;
  }
  return count;
}

/** Takes back what `cancelAll` did for the same cause; what was cancelled otherwise stays cancelled. */
export async function reinstateAll(
  world: World,
  deliveries: readonly Delivery[],
  because: CancelCause,
): Promise<number> {
  let count = 0;
  for (const { id, reason } of deliveries) {
    if (reason?.detail !== because) continue;
    if (await step(world, id, { type: 'person', act: { kind: 'reinstate' } })) count += 1;
  }
  return count;
}
