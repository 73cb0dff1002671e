import type { Client } from '@/lib/domain/client';
import type { World } from '../world';
import { dayOf } from './client-day';
import { followRecord } from './follow-record';
import { inRecord } from './in-record';
import { makeOccurrences } from './make-occurrences';
import { settleTasks } from './settle-tasks';

/** The day begins at a multiple of it, in every zone that there is. */
const QUARTER_MS = 15 * 60_000;

const lookedAt = new WeakMap<World, number>();

/**
 * What a new day brings to company records: planned facts become true (the client's name follows, campaigns of theirs can be worked on), routines come due. At
 * the start of the worker and then when a day may have begun somewhere; every other call costs nothing.
 */
export async function keepRecords(world: World): Promise<void> {
  const quarter = Math.floor(world.clock.now() / QUARTER_MS);
  if (lookedAt.get(world) === quarter) return;
  await keepRecordsNow(world);
  lookedAt.set(world, quarter);
}

/** The same whatever the time: a backup was merged, a client is back. Each client is a transaction of its own, so that others get in between. */
export async function keepRecordsNow(world: World): Promise<void> {
  for (const client of await world.library.clients.toArray())
    if (client.deletedAt === null) await inRecord(world, () => keepRecord(world, client.id));
}

async function keepRecord(world: World, clientId: string): Promise<void> {
  const client = await world.library.clients.get(clientId);
  if (!client || client.deletedAt !== null) return;
  const followed = await followRecord(world, client);
  await settleBegun(world, followed);
  await makeOccurrences(world, followed);
}

/** Places may have been right before the day of a campaign came; until then nothing of it is ticked. */
async function settleBegun(world: World, client: Client): Promise<void> {
  const { campaigns, tasks } = world.library;
  const today = dayOf(client, world.clock.now());
  const begun = await campaigns
    .where('clientId')
    .equals(client.id)
    .filter(
      ({ doneAt, deletedAt, from, updatedAt }) =>
        doneAt === null && deletedAt === null && from <= today && dayOf(client, updatedAt) < from,
    )
    .toArray();
  for (const { id } of begun) {
    const open = await tasks.where('[campaignId+state]').equals([id, 'open']).toArray();
    await campaigns.update(id, { updatedAt: world.clock.now() });
    await settleTasks(
      world,
      client,
      open.map(({ accountId }) => accountId),
    );
  }
}
