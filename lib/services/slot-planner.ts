import type { Account } from '@/lib/domain/account';
import { DELIVERY_STATES, FINAL_STATES } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { nextSlot } from '@/lib/schedule/next-slot';
import type { Planned } from './plan-time';
import type { World } from './world';

/** Gives the next free slot for a post of a category, and counts it as taken. */
export type SlotPlanner = (category: string | null) => Result<Planned, Failure>;

/** Reads an account's slots and what fills them once, for any number of posts. */
export async function makeSlotPlanner(world: World, account: Account): Promise<SlotPlanner> {
  const now = world.clock.now();
  const all = await world.library.slots.where('accountId').equals(account.id).toArray();
  const slots = all.filter((slot) => slot.deletedAt === null && slot.pausedAt === null);
  const pending = await world.library.deliveries
    .where('[accountId+dueAt]')
    .between([account.id, now], [account.id, Infinity])
    .toArray();
  const taken = new Set(pending.filter(({ state }) => FILLING.has(state)).map(({ dueAt }) => dueAt));
  return (category) => {
    const found = nextSlot({ slots, taken, after: now, category });
    if (!found) return fail(failure('no-free-slot', account.handle));
    taken.add(found.instant);
    return ok({ planned: found.planned, dueAt: found.instant, slotId: found.slot.id });
  };
}

/** What is to happen, or has, fills a slot; what was called off doesn't. */
const FILLING = new Set(DELIVERY_STATES.filter((state) => !FINAL_STATES.has(state) || state === 'published'));
