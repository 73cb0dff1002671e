import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { record } from './activity';
import { cancelAll, reinstateAll } from './cancel-all';
import { renewCanary } from './canary';
import { readSettings } from './settings';
import { step } from './step';
import { unblock } from './unblock';
import type { World } from './world';

/** States in which a delivery only waits for its time. */
const WAITING = new Set(['scheduled', 'held', 'claimed', 'prepared', 'retry-at']);

/**
 * The person's answer to a standstill. `here`: this machine publishes; what came due meanwhile asks. `elsewhere`: another one does, so what
 * waits here is cancelled (and comes back with `here`), and nothing is sent. `anew`: the wiped library is given up. What doesn't fit the
 * standstill there is is a `conflict`.
 */
export async function settleStandstill(
  world: World,
  { decision }: In<'standstill.settle'>,
): Promise<Result<null, Failure>> {
  const { standstill, deviceId } = await readSettings(world);
  const fits =
    decision === 'anew' ? standstill === 'wiped' : standstill === 'restored' || standstill === 'elsewhere';
  if (!fits) return fail(failure('conflict', `${decision} at ${standstill ?? 'no standstill'}`));
  if (decision === 'elsewhere') {
    await cancelAll(world, await waiting(world), 'elsewhere');
  } else {
    const cancelled = await world.library.deliveries.filter(({ state }) => state === 'cancelled').toArray();
    await reinstateAll(world, cancelled, 'elsewhere');
    // Under the standstill there is no grace: whatever is due by now becomes a question, before publishing may go on.
    for (const { id, dueAt } of await waiting(world))
      if (dueAt <= world.clock.now()) await step(world, id, { type: 'tick' });
  }
  await renewCanary(world);
  await world.library.transaction('rw', world.library.settings, async () => {
    const { standstill: _standstill, ...settings } = await readSettings(world);
    const kept = decision === 'elsewhere' ? ({ standstill: 'elsewhere' } as const) : {};
    await world.library.settings.put({ ...settings, ...kept, updatedAt: world.clock.now() });
  });
  if (decision !== 'elsewhere') await unblock(world, ({ state }) => state === 'held');
  const kind = decision === 'elsewhere' ? 'publishing-elsewhere' : 'publishing-here';
  await record(world, { kind, by: 'person' }, {}, deviceId);
  world.tell.changed();
  return ok(null);
}

const waiting = async ({ outbox }: World) =>
  outbox.deliveries
    .where('nextAt')
    .above(0)
    .filter(({ state }) => WAITING.has(state))
    .toArray();
