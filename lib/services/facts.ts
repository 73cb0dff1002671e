import type { StoredSettings } from '@/lib/db/schema';
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

/**
 * Gathers what `decide` may know, from the database as it is in the running transaction. For several steps of one transaction: what no step
 * writes (settings, clients, accounts, floors) is read once.
 */
export function factsGatherer(world: World): (delivery: Delivery) => Promise<Facts> {
  const read: Readers = {
    settings: once(() => readSettings({ ...world, library: world.outbox })),
    client: once((id) => readIntact<Client>(world, 'clients', id)),
    account: once((id) => readIntact<Account>(world, 'accounts', id)),
    floors: once((id) => readFloors(world, id)),
  };
  return (delivery) => gatherFacts(world, read, delivery);
}

interface Readers {
  readonly settings: (id: 'settings') => Promise<StoredSettings>;
  readonly client: (id: string) => Promise<Client | undefined>;
  readonly account: (id: string) => Promise<Account | undefined>;
  readonly floors: (accountId: string) => Promise<Facts['floors']>;
}

function once<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const reading = known.get(key) ?? read(key);
    known.set(key, reading);
    return reading;
  };
}

async function gatherFacts(world: World, read: Readers, delivery: Delivery): Promise<Facts> {
  const [settings, client, account, floors] = await Promise.all([
    read.settings('settings'),
    read.client(delivery.clientId),
    read.account(delivery.accountId),
    read.floors(delivery.accountId),
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
    floors,
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
