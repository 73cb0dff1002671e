import { factsOn } from '@/lib/company/facts-on';
import type { Client } from '@/lib/domain/client';
import type { CompanyChange, CompanyFacts } from '@/lib/domain/company';
import { readSettings } from '../settings';
import type { World } from '../world';
import { dayOf } from './client-day';

export interface ClientRecord {
  /** All that count, in no order. */
  readonly changes: readonly CompanyChange[];
  /** `YYYY-MM-DD` in the client's zone. */
  readonly today: string;
  /** What is true today. */
  readonly facts: CompanyFacts;
}

/** Id of the change that a client's record begins with: the same on each machine that has the client. */
export const beginningOf = (clientId: string): string => `begin|${clientId}`;

/** A client's record as it stands; begun where there was none yet, with the name and the address that the client has. */
export async function recordOf(world: World, client: Client): Promise<ClientRecord> {
  const { library, clock } = world;
  const stored = await library.companyChanges.where('clientId').equals(client.id).toArray();
  const changes = stored.filter(({ deletedAt }) => deletedAt === null);
  if (!stored.some(({ id }) => id === beginningOf(client.id))) changes.push(await begin(world, client));
  const today = dayOf(client, clock.now());
  return { changes, today, facts: factsOn(changes, today) };
}

async function begin(world: World, client: Client): Promise<CompanyChange> {
  const { deviceId } = await readSettings(world);
  const { id, name, website, createdAt } = client;
  const change: CompanyChange = {
    id: beginningOf(id),
    clientId: id,
    from: dayOf(client, createdAt),
    reason: '',
    set: { name, ...(website === undefined ? {} : { website }) },
    createdAt,
    updatedAt: world.clock.now(),
    deletedAt: null,
    origin: deviceId,
  };
  await world.library.companyChanges.put(change);
  return change;
}
