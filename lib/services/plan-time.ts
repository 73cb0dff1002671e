import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PlannedTime } from '@/lib/domain/planned-time';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { When } from '@/lib/messaging/protocol';
import { isWall } from '@/lib/schedule/is-wall';
import { nextSlot } from '@/lib/schedule/next-slot';
import { isZone, toInstant, toPlanned } from '@/lib/schedule/zoned-time';
import { DELIVERY_STATES, FINAL_STATES } from '@/lib/domain/delivery';
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
      return planSlot(world, account, category, now);
  }
}

async function planSlot(
  world: World,
  account: Account,
  category: string | null,
  now: number,
): Promise<Result<Planned, Failure>> {
  const slots = await world.library.slots.where('accountId').equals(account.id).toArray();
  const usable = slots.filter((slot) => slot.deletedAt === null && slot.pausedAt === null);
  const pending = await world.library.deliveries
    .where('[accountId+dueAt]')
    .between([account.id, now], [account.id, Infinity])
    .toArray();
  const open = new Set(DELIVERY_STATES.filter((state) => !FINAL_STATES.has(state) || state === 'published'));
  const taken = new Set(pending.filter(({ state }) => open.has(state)).map(({ dueAt }) => dueAt));
  const found = nextSlot({ slots: usable, taken, after: now, category });
  if (!found) return fail(failure('no-free-slot', account.handle));
  return ok({ planned: found.planned, dueAt: found.instant, slotId: found.slot.id });
}
