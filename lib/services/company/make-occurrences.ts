import { routineDays } from '@/lib/company/routine-days';
import type { Client } from '@/lib/domain/client';
import type { Routine } from '@/lib/domain/campaign';
import { newRow } from '../stamps';
import type { World } from '../world';
import { dayOf } from './client-day';
import { startCampaign } from './start-campaign';

/**
 * Puts what a client's routines ask for today on the list, in the caller's transaction. However many days were missed, one occurrence is made, the last one;
 * none is made twice, since its id says which it is, and `madeUpTo` outlasts it. Gives how many were made.
 */
export async function makeOccurrences(world: World, client: Client): Promise<number> {
  const routines = await world.library.routines.where('clientId').equals(client.id).toArray();
  let made = 0;
  for (const routine of routines)
    if (routine.deletedAt === null && (await makeOccurrence(world, client, routine))) made += 1;
  return made;
}

async function makeOccurrence(world: World, client: Client, routine: Routine): Promise<boolean> {
  const { campaigns, routines } = world.library;
  const today = dayOf(client, world.clock.now());
  const day = routineDays(routine, today).at(-1);
  if (day === undefined || (routine.madeUpTo !== null && day <= routine.madeUpTo)) return false;
  const { updatedAt, origin } = await newRow(world);
  await routines.update(routine.id, { madeUpTo: day, updatedAt, origin });
  const id = `${routine.id}|${day}`;
  if (await campaigns.get(id)) return false;
  const { title, note, fields, accountIds } = routine;
  const started = await startCampaign(world, client, {
    ...{ id, title, note, fields, accountIds },
    ...{ kind: 'routine', changeId: null, from: day, routineId: routine.id },
  });
  return started !== null;
}
