import type { Campaign, Task } from '@/lib/domain/campaign';
import { ok } from '@/lib/domain/result';
import type { TaskAct } from '@/lib/messaging/company-protocol';
import type { In, Out } from '@/lib/messaging/protocol';
import { newRow } from '../stamps';
import type { World } from '../world';
import { dayOf } from './client-day';
import { inRecord } from './in-record';
import { settleCampaigns } from './settle-campaigns';

/** Does one thing to many tasks; those to which it doesn't apply stay as they are. */
export const actOnTasks = (world: World, { ids, act }: In<'task.act'>): Promise<Out<'task.act'>> =>
  inRecord(world, async () => {
    const { tasks } = world.library;
    const found = (await tasks.bulkGet([...new Set(ids)])).filter((task) => task?.deletedAt === null);
    const { updatedAt, origin } = await newRow(world);
    const isBegun = await begunAmong(
      world,
      found.flatMap((task) => (task ? [task.campaignId] : [])),
    );
    const changed = found.flatMap((task): Task[] => {
      const after = task && acted(task, act, updatedAt, isBegun.has(task.campaignId));
      return after ? [{ ...after, updatedAt, origin }] : [];
    });
    await tasks.bulkPut(changed);
    await settleCampaigns(
      world,
      changed.map(({ campaignId }) => campaignId),
    );
    return ok({ done: changed.length });
  });

/** The task after the act; null where it doesn't apply. What is to be true from a later day can't have been done yet. */
function acted(task: Task, act: TaskAct, now: number, isBegun: boolean): Task | null {
  const isOpen = task.state === 'open';
  switch (act.kind) {
    case 'note':
      return { ...task, note: act.note };
    case 'snooze':
      return isOpen && act.until > now ? { ...task, snoozedUntil: act.until } : null;
    case 'wake':
      return isOpen && task.snoozedUntil !== null ? { ...task, snoozedUntil: null } : null;
    case 'done-by-hand':
      return isOpen && isBegun ? { ...task, state: 'by-hand', doneAt: now, snoozedUntil: null } : null;
    case 'drop':
      return isOpen ? { ...task, state: 'dropped', doneAt: now, snoozedUntil: null } : null;
    case 'reopen':
      return isOpen ? null : { ...task, state: 'open', doneAt: null, evidence: null };
  }
}

/** Ids of the campaigns whose day has come. */
async function begunAmong({ library, clock }: World, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await library.campaigns.bulkGet([...new Set(ids)]);
  const campaigns = found.filter((campaign): campaign is Campaign => campaign !== undefined);
  const clients = await library.clients.bulkGet([...new Set(campaigns.map(({ clientId }) => clientId))]);
  const days = new Map(
    clients.flatMap((client) => (client ? [[client.id, dayOf(client, clock.now())]] : [])),
  );
  return new Set(
    campaigns.filter(({ clientId, from }) => from <= (days.get(clientId) ?? '')).map(({ id }) => id),
  );
}
