import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { partsOut } from '@/lib/ledger/parts-out';
import { accountIo } from './account-io';
import { record } from './activity';
import { markNeedsLogin } from './mark-needs-login';
import { readSettings } from './settings';
import { step } from './step';
import type { World } from './world';

/** Deleting is small and may be repeated, so its own end is short. */
const REMOVE_TIMEOUT_MS = 20_000;

/**
 * Deletes what a delivery published; the person has confirmed it. Of a thread all parts, the last first, so that what is left if it stops in the
 * middle still is a thread. What is gone already counts as deleted, so it can be done again from there. Both outcomes are logged.
 */
export async function removeFromNetwork(world: World, delivery: Delivery): Promise<Result<null, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const publisher = world.publishers.get(delivery.platform);
  if (!account || account.deletedAt !== null || !publisher) return fail(failure('account-gone'));
  if (delivery.state !== 'published' || !delivery.remote?.id)
    return fail(failure('state-changed', delivery.state));
  const parts = partsOut(delivery).filter(({ id }) => id !== '');
  for (const [index, { id }] of parts.toReversed().entries()) {
    const removed = await world.keepAliveWhile(() =>
      publisher.remove(id, accountIo(world, account, REMOVE_TIMEOUT_MS)),
    );
    if (removed.ok) continue;
    if (removed.failure.code === 'auth-expired') await markNeedsLogin(world, account.id);
    const { deviceId } = await readSettings(world);
    const soFar = parts.length > 1 ? `, ${index} of ${parts.length} parts are deleted` : '';
    const line = {
      kind: 'delivery-remove-failed',
      by: 'tend',
      args: { handle: account.handle, reason: removed.failure.code },
      detail: (removed.failure.detail ?? id) + soFar,
    } as const;
    await record(world, line, { ...delivery, deliveryId: delivery.id }, deviceId);
    return removed;
  }
  await step(world, delivery.id, { type: 'removed-from-network' });
  return ok(null);
}
