import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo, HandOverPort } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { accountIo } from './account-io';
import { markNeedsLogin } from './mark-needs-login';
import type { Planned } from './plan-time';
import { step } from './step';
import type { World } from './world';

/** Small requests that may be repeated. */
const ASK_MS = 20_000;

/** Whether an account's own server can be given a delivery for `dueAt`: `not-supported`, `time-in-past` where that is too near. */
export async function mayHandOver(world: World, delivery: Delivery): Promise<Result<null, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const lead = account?.serverInfo?.scheduleLeadMs;
  const hasParts = (delivery.content.rest?.length ?? 0) > 0;
  if (lead === undefined || hasParts || !world.publishers.get(delivery.platform)?.handOver)
    return fail(failure('not-supported', hasParts ? 'a scheduler takes one part' : undefined));
  const ahead = delivery.dueAt - world.clock.now();
  return ahead < lead ? fail(failure('time-in-past', `${ahead} of ${lead} ms ahead`)) : ok(null);
}

/**
 * Takes away at the network what its scheduler holds, so that it can't be published from there any more; the delivery itself is the
 * caller's to change. `state-changed` where it is out already: the next look will find it.
 */
export const takeBackThere = (world: World, delivery: Delivery): Promise<Result<unknown, Failure>> =>
  atScheduler(world, delivery, (port, id, io) => port.cancel(id, io));

/** Has the network's scheduler publish at another time, and notes what it said. Where that is too near, `time-in-past`. */
export async function moveThere(
  world: World,
  delivery: Delivery,
  { planned, dueAt }: Planned,
): Promise<Result<unknown, Failure>> {
  const possible = await mayHandOver(world, { ...delivery, dueAt });
  if (!possible.ok) return possible;
  const moved = await atScheduler(world, delivery, (port, id, io) => port.move(id, dueAt, io));
  if (!moved.ok) return moved;
  const act = { kind: 'moved-there', planned, dueAt, at: moved.value.at } as const;
  await step(world, delivery.id, { type: 'person', act });
  return ok(null);
}

async function atScheduler<T>(
  world: World,
  delivery: Delivery,
  work: (port: HandOverPort, id: string, io: AccountIo) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const port = world.publishers.get(delivery.platform)?.handOver;
  const id = delivery.handOver?.id;
  if (!account || account.deletedAt !== null || !port || id === undefined)
    return fail(failure('account-gone'));
  const done = await world.keepAliveWhile(() => work(port, id, accountIo(world, account, ASK_MS)));
  if (!done.ok && done.failure.code === 'auth-expired') await markNeedsLogin(world, account.id);
  return done;
}
