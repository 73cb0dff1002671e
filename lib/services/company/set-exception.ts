import type { Task } from '@/lib/domain/campaign';
import type { Exception } from '@/lib/domain/company';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import { newRow } from '../stamps';
import type { World } from '../world';
import { inRecord } from './in-record';
import { livingAccount } from './living-client';
import { settleCampaigns } from './settle-campaigns';
import { settleTasks } from './settle-tasks';

/**
 * Lets a place go on showing something else: open tasks of that field there are dropped. Taken back (`reason` null) these are open again, and no other that the
 * person dropped: theirs have another instant.
 */
export const setException = (
  world: World,
  { accountId, field, reason }: In<'exception.set'>,
): Promise<Out<'exception.set'>> =>
  inRecord(world, async () => {
    const { exceptions, tasks } = world.library;
    const place = await livingAccount(world, accountId);
    if (!place) return fail(failure('not-found', accountId));
    const id = `${accountId}|${field}`;
    const before = await exceptions.get(id);
    const living = before?.deletedAt === null ? before : undefined;
    const fresh = await newRow(world);
    if (reason === null && !living) return ok(null);
    // An instant of its own, so that what went with the one before stays as it is.
    const createdAt = living?.createdAt ?? Math.max(fresh.createdAt, (before?.createdAt ?? 0) + 1);
    const row: Exception = {
      ...{ ...fresh, id, clientId: place.client.id, accountId, field, createdAt },
      reason: reason ?? living?.reason ?? '',
      deletedAt: reason === null ? fresh.updatedAt : null,
    };
    await exceptions.put(row);
    const moved = reason === null ? await reopened(world, row) : await dropped(world, row);
    const stamp = { updatedAt: fresh.updatedAt, origin: fresh.origin };
    await tasks.bulkPut(moved.map((task) => ({ ...task, ...stamp })));
    await settleTasks(world, place.client, [accountId]);
    await settleCampaigns(
      world,
      moved.map(({ campaignId }) => campaignId),
    );
    return ok(null);
  });

const dropped = async (world: World, { accountId, field, createdAt }: Exception): Promise<Task[]> =>
  (await tasksIn(world, accountId, 'open'))
    .filter((task) => task.field === field)
    .map((task) => ({ ...task, state: 'dropped', doneAt: createdAt }));

const reopened = async (world: World, { accountId, field, createdAt }: Exception): Promise<Task[]> =>
  (await tasksIn(world, accountId, 'dropped'))
    .filter((task) => task.field === field && task.doneAt === createdAt)
    .map((task) => ({ ...task, state: 'open', doneAt: null }));

const tasksIn = async ({ library }: World, accountId: string, state: Task['state']): Promise<Task[]> =>
  (await library.tasks.where('[accountId+state]').equals([accountId, state]).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
