import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PlannedTime } from '@/lib/domain/planned-time';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { When } from '@/lib/messaging/protocol';
import { isWall } from '@/lib/schedule/is-wall';
import { isZone, toInstant, toPlanned } from '@/lib/schedule/zoned-time';
import { makeSlotPlanner } from './slot-planner';
import type { World } from './world';

/** A time that has just passed while the person was pressing the button still means "now". */
const JUST_PASSED_MS = 60_000;

export interface Planned {
  readonly planned: PlannedTime;
  /** Epoch ms. */
  readonly dueAt: number;
  readonly slotId: string | null;
}

/** Turns the person's "when" into a moment for one account. `time-in-past`, `no-free-slot`, `time-in-gap` (not a time at all). */
export async function planTime(
  world: World,
  account: Account,
  when: When,
  category: string | null,
): Promise<Result<Planned, Failure>> {
  const now = world.clock.now();
  switch (when.kind) {
    case 'now': {
      const zone = (await world.library.clients.get(account.clientId))?.zone ?? 'UTC';
      return ok({ planned: toPlanned(now, zone), dueAt: now, slotId: null });
    }
    case 'at': {
      const { wall, zone } = when.planned;
      if (!isWall(wall)) return fail(failure('time-in-gap', `no such time ${wall}`));
      if (!isZone(zone)) return fail(failure('time-in-gap', `unknown zone ${zone}`));
      const dueAt = toInstant(when.planned);
      if (dueAt < now - JUST_PASSED_MS) return fail(failure('time-in-past', wall));
      return ok({ planned: when.planned, dueAt, slotId: null });
    }
    case 'slot':
      return (await makeSlotPlanner(world, account))(category);
  }
}
