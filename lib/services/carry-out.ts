import { LOCKED_STATES, type Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { PersonAct } from '@/lib/delivery/decision';
import { moveThere, takeBackThere } from './hand-over';
import { readSettings } from './settings';
import { step } from './step';
import { stoppedBy } from './stopped-by';
import type { World } from './world';

/** Carries out an act for which everything is looked up. `state-changed` where it isn't possible (any more). */
export async function carryOut(
  world: World,
  delivery: Delivery,
  act: PersonAct,
): Promise<Result<null, Failure>> {
  if (delivery.state === 'handed-over') {
    const stopped = stoppedBy(await readSettings(world));
    if (stopped) return fail(failure(stopped));
    if (act.kind === 'reschedule') {
      const moved = await moveThere(world, delivery, act);
      if (moved.ok) return ok(null);
      if (moved.failure.code !== 'time-in-past') return moved;
    }
    // First there, then here: the other way round both would publish it.
    const back = await takeBackThere(world, delivery);
    if (!back.ok) return back;
  }
  const decision = await step(world, delivery.id, { type: 'person', act });
  if (decision) return ok(null);
  const now = await world.library.deliveries.get(delivery.id);
  return fail(
    failure(
      'state-changed',
      now && LOCKED_STATES.has(now.state) ? 'an answer of the network is awaited' : now?.state,
    ),
  );
}
