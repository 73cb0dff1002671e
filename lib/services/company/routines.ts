import type { Routine } from '@/lib/domain/campaign';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import { newRow, touched } from '../stamps';
import type { World } from '../world';
import { binCampaigns, unbinCampaigns } from './bin-campaign';
import { inRecord } from './in-record';
import { livingClient } from './living-client';
import { makeOccurrences } from './make-occurrences';

/** Adds a routine, or changes one, and makes the occurrence that is due. `not-found`: the client isn't there, or the routine is another's or in the bin. */
export const saveRoutine = (
  world: World,
  { routine: input }: In<'routine.save'>,
): Promise<Out<'routine.save'>> =>
  inRecord(world, async () => {
    const { routines } = world.library;
    const client = await livingClient(world, input.clientId);
    const before = await routines.get(input.id);
    const isOther = before && (before.deletedAt !== null || before.clientId !== input.clientId);
    if (!client || isOther) return fail(failure('not-found', input.id));
    const fresh = await newRow(world);
    const routine: Routine = {
      ...{ madeUpTo: null, ...before, ...fresh, ...input },
      createdAt: before?.createdAt ?? fresh.createdAt,
    };
    await routines.put(routine);
    await makeOccurrences(world, client);
    return ok(null);
  });

/** Moves a routine to the bin, and what it had put on the list and isn't done. */
export const removeRoutine = (world: World, { id }: In<'routine.remove'>): Promise<Out<'routine.remove'>> =>
  inRecord(world, async () => {
    const { routines, campaigns } = world.library;
    const routine = await routines.get(id);
    if (!routine || routine.deletedAt !== null) return fail(failure('not-found', id));
    const at = world.clock.now();
    await routines.update(id, await touched(world, at));
    const made = await campaigns.where('routineId').equals(id).toArray();
    await binCampaigns(
      world,
      made.filter(({ doneAt }) => doneAt === null),
      at,
    );
    return ok(null);
  });

/** Brings a routine back with what went with it; an occurrence that came due meanwhile is made. */
export const restoreRoutine = (
  world: World,
  { id }: In<'routine.restore'>,
): Promise<Out<'routine.restore'>> =>
  inRecord(world, async () => {
    const { routines, campaigns } = world.library;
    const routine = await routines.get(id);
    const client = routine && (await livingClient(world, routine.clientId));
    if (!client || routine.deletedAt === null) return fail(failure('not-found', id));
    await routines.update(id, await touched(world));
    const made = await campaigns.where('routineId').equals(id).toArray();
    await unbinCampaigns(world, made, routine.deletedAt);
    await makeOccurrences(world, client);
    return ok(null);
  });
