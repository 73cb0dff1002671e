import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { PersonAct } from '@/lib/delivery/decision';
import type { BulkAct, In, Settled } from '@/lib/messaging/protocol';
import { carryOut } from './carry-out';
import { releaseAll } from './release';
import { makeSlotPlanner } from './slot-planner';
import { steps } from './step';
import type { World } from './world';

/** So many in one transaction: a flush to the disk costs most, and nothing due should wait long behind it. */
const AT_ONCE = 50;

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
    for (let at = 0; at < deliveries.length; at += AT_ONCE) {
      const settled = await settle(world, deliveries.slice(at, at + AT_ONCE), actFor);
      for (const { id, result, dueAt } of settled) {
        if (!result.ok) failed.push({ id, code: result.failure.code });
        else {
          done.push(id);
          until = Math.max(until, dueAt);
        }
      }
    }
    return ok({ done, failed, until: until === 0 ? null : until });
  });
}

interface Outcome {
  readonly id: string;
  readonly result: Result<unknown, Failure>;
  /** Epoch ms at which it goes out; 0 where the act says nothing of it. */
  readonly dueAt: number;
}

/** Some of them: those that only the library knows of in one transaction, those that a network's scheduler holds one by one after it. */
async function settle(
  world: World,
  deliveries: readonly Delivery[],
  actFor: ActFor,
): Promise<readonly Outcome[]> {
  const planned = deliveries.map((delivery) => ({ delivery, act: actFor(delivery) }));
  const here = planned.filter(({ delivery }) => delivery.state !== 'handed-over');
  const ids = here.map(({ delivery }) => delivery.id);
  const taken = await steps(world, ids, async (take) => {
    const done = new Set<string>();
    for (const { delivery, act } of here)
      if (act.ok && (await take(delivery.id, { type: 'person', act: act.value }))) done.add(delivery.id);
    return done;
  });
  const outcomes: Outcome[] = [];
  for (const { delivery, act } of planned) {
    const { id, state } = delivery;
    const result =
      !act.ok || taken.has(id)
        ? act
        : state === 'handed-over'
          ? await carryOut(world, delivery, act.value)
          : fail(failure('state-changed', state));
    outcomes.push({ id, result, dueAt: act.ok && 'dueAt' in act.value ? (act.value.dueAt ?? 0) : 0 });
  }
  return outcomes;
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
