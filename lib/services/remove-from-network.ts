import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { accountIo } from './account-io';
import { record } from './activity';
import { markNeedsLogin } from './mark-needs-login';
import { readSettings } from './settings';
import { step } from './step';
import type { World } from './world';

/** Deleting is small and may be repeated, so its own end is short. */
const REMOVE_TIMEOUT_MS = 20_000;

/** Deletes what a delivery published; the person has confirmed it. Both outcomes are logged. */
export async function removeFromNetwork(world: World, delivery: Delivery): Promise<Result<null, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const publisher = world.publishers.get(delivery.platform);
  if (!account || account.deletedAt !== null || !publisher) return fail(failure('account-gone'));
  if (delivery.state !== 'published' || !delivery.remote?.id)
    return fail(failure('state-changed', delivery.state));
  const { id: remoteId } = delivery.remote;
  const removed = await world.keepAliveWhile(() =>
    publisher.remove(remoteId, accountIo(world, account, REMOVE_TIMEOUT_MS)),
  );
  if (removed.ok) {
    await step(world, delivery.id, { type: 'removed-from-network' });
    return ok(null);
  }
  if (removed.failure.code === 'auth-expired') await markNeedsLogin(world, account.id);
  const { deviceId } = await readSettings(world);
  const line = {
    kind: 'delivery-remove-failed',
    by: 'tend',
    args: { handle: account.handle, reason: removed.failure.code },
    detail: removed.failure.detail ?? remoteId,
  } as const;
  await record(world, line, { ...delivery, deliveryId: delivery.id }, deviceId);
  return removed;
}
