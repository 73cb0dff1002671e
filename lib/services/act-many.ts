import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { PersonAct } from '@/lib/delivery/decision';
import type { BulkAct, In, Settled } from '@/lib/messaging/protocol';
import { carryOut } from './carry-out';
import { releaseAll } from './release';
import { makeSlotPlanner } from './slot-planner';
import type { World } from './world';

type ActFor = (delivery: Delivery) => Result<PersonAct, Failure>;

/**
 * Carries one decision of the person out for many deliveries, soonest planned first. What can't be done (any more) is told and stops
 * nothing. What goes out is spaced for each account (promise P5).
 */
export async function actMany(
  world: World,
  { ids, act: { kind } }: In<'delivery.act-many'>,
): Promise<Result<Settled, Failure>> {
  const found = await world.library.deliveries.bulkGet([...new Set(ids)]);
  const deliveries = found
    .filter((delivery) => delivery !== undefined)
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  const actFor = await plan(world, deliveries, kind);
  return world.keepAliveWhile(async () => {
    const done: string[] = [];
    const failed: Settled['failed'][number][] = [];
    let until = 0;
    for (const delivery of deliveries) {
      const act = actFor(delivery);
      const result = act.ok ? await carryOut(world, delivery, act.value) : act;
      if (!result.ok) failed.push({ id: delivery.id, code: result.failure.code });
      else {
        done.push(delivery.id);
        if (act.ok && 'dueAt' in act.value) until = Math.max(until, act.value.dueAt ?? 0);
      }
    }
    return ok({ done, failed, until: until === 0 ? null : until });
  });
}

/** Looks up at once what the acts of all of them need. */
async function plan(world: World, deliveries: readonly Delivery[], kind: BulkAct['kind']): Promise<ActFor> {
  if (kind === 'next-slot') return slotsFor(world, deliveries);
  if (kind !== 'now' && kind !== 'it-isnt') return () => ok({ kind });
  const acts = await releaseAll(world, deliveries, kind);
  return ({ id }) => {
    const act = acts.get(id);
    return act ? ok(act) : fail(failure('account-gone'));
  };
}

/** Free slots for many posts: what is read of an account is read once. */
async function slotsFor(world: World, deliveries: readonly Delivery[]): Promise<ActFor> {
  const { library } = world;
  const posts = await library.posts.bulkGet([...new Set(deliveries.map(({ postId }) => postId))]);
  const categories = new Map(posts.map((post) => [post?.id, post?.category ?? null]));
  const accounts = await library.accounts.bulkGet([...new Set(deliveries.map(({ accountId }) => accountId))]);
  const planners = new Map(
    await Promise.all(
      accounts
        .filter((account) => account !== undefined)
        .filter(({ deletedAt }) => deletedAt === null)
        .map(async (account) => [account.id, await makeSlotPlanner(world, account)] as const),
    ),
  );
  return ({ accountId, postId }) => {
    const slot = planners.get(accountId)?.(categories.get(postId) ?? null) ?? fail(failure('account-gone'));
    return slot.ok ? ok({ kind: 'reschedule', ...slot.value }) : slot;
  };
}
