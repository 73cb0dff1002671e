import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import type { Facts } from '@/lib/delivery/decision';
import { readFloors } from './floors';
import { pacedUntil } from './paced-until';
import { spacedUntil } from './spaced-until';
import { readIntact } from './read-intact';
import { readSettings } from './settings';
import type { World } from './world';

const MINUTE_MS = 60_000;

/** Gathers what `decide` may know, from the database as it is in the running transaction. */
export async function gatherFacts(world: World, delivery: Delivery): Promise<Facts> {
  const { outbox } = world;
  const [settings, client, account] = await Promise.all([
    readSettings({ ...world, library: outbox }),
    readIntact<Client>(world, 'clients', delivery.clientId),
    readIntact<Account>(world, 'accounts', delivery.accountId),
  ]);
  const publisher = world.publishers.get(delivery.platform);
  const gone =
    !account ||
    account.deletedAt !== null ||
    account.status === 'disconnected' ||
    !client ||
    client.deletedAt !== null;
  return {
    now: world.clock.now(),
    owner: world.owner,
    device: settings.deviceId,
    // What came due while nothing could be published asks, however soon after: another machine may have published it.
    graceMs: settings.standstill ? 0 : (client?.graceMinutes ?? settings.graceMinutes) * MINUTE_MS,
    paused:
      settings.standstill !== undefined || settings.pausedAt !== null || (client?.pausedAt ?? null) !== null,
    account: gone || !publisher ? 'gone' : account.status === 'needs-login' ? 'needs-login' : 'ready',
    online: world.online(),
    looks: publisher?.looks ?? 2,
    resendWindowMs: (account && publisher?.resendWindowMs(account)) ?? 0,
    floors: await readFloors(world, delivery.accountId),
    pacedUntil: await paceOf(world, delivery),
    spacedUntil: await spaceOf(world, delivery),
    ...world.time.read(),
    scheduleLeadMs: account?.serverInfo?.scheduleLeadMs ?? null,
    random: world.random(),
    newId: world.newId(),
    newKey: publisher?.newKey(world) ?? '',
  };
}

/** Likewise. */
const spaceOf = async (world: World, delivery: Delivery): Promise<number | null> =>
  delivery.state === 'prepared' || delivery.state === 'retry-at' ? spacedUntil(world, delivery) : null;

/** Counted only where it may be acted on: in the instant of sending. */
async function paceOf(world: World, { accountId, platform, state }: Delivery): Promise<number | null> {
  const bound = world.specs.get(platform)?.postsPerDay ?? null;
  if (bound === null || (state !== 'prepared' && state !== 'retry-at')) return null;
  return pacedUntil(world, accountId, bound.max);
}
