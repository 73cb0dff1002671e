import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery';
import { decide } from '@/lib/delivery/decide';
import type { AttemptEnd, Decision, DeliveryEvent, Facts } from '@/lib/delivery/decision';
import { activityEntry } from './activity';
import { excerpt } from './excerpt';
import { factsGatherer } from './facts';
import { noteStep } from './ledger';
import { readAllIntact } from './read-intact';
import { withRoom } from './with-room';
import type { World } from './world';

/** Takes one step of one delivery; null where the row is gone, was damaged and set aside, or nothing changed. */
export type Take = (id: string, event: DeliveryEvent) => Promise<Decision | null>;

/**
 * One step of one delivery: reads the row, asks `decide`, and writes row, attempt and log in the same strict transaction (rule R1).
 * The only writer of deliveries and attempts once they are queued. Null as for `Take`.
 */
export const step = (world: World, id: string, event: DeliveryEvent): Promise<Decision | null> =>
  steps(world, [id], (take) => take(id, event));

/**
 * Several steps, one after the other, in one strict transaction: either all are written or none is. A flush to the disk costs more than all
 * else in a step, so a look at many rows pays it once; the rows of `ids` are read and written at once, too. `work` may take steps of these
 * only, and may await nothing but steps.
 */
export async function steps<T>(
  world: World,
  ids: readonly string[],
  work: (take: Take) => Promise<T>,
): Promise<T> {
  const { outbox } = world;
  const tables = [
    outbox.deliveries,
    outbox.attempts,
    outbox.activity,
    outbox.settings,
    outbox.clients,
    outbox.accounts,
    outbox.floors,
    outbox.ledger,
    outbox.quarantine,
  ];
  // An async function, or Dexie loses track of the transaction at the first native await.
  const write = async (): Promise<{ readonly result: T; readonly isChanged: boolean }> => {
    const rows = await readAllIntact<Delivery>(world, 'deliveries', ids);
    const changed = new Map<string, Delivery>();
    const gather = factsGatherer(world);
    const result = await work(async (id, event) => {
      const delivery = changed.get(id) ?? rows.get(id);
      if (!delivery) return null;
      const facts = await gather(delivery);
      const decided = decide(delivery, event, facts);
      if (decided.delivery === delivery) return null;
      changed.set(id, decided.delivery);
      if (decided.opens) await outbox.attempts.add(decided.opens);
      if (decided.ends) await endAttempt(world, decided.ends, facts);
      await writeLog(world, decided, facts);
      await noteStep(world, delivery, decided.delivery, event, facts.device);
      return decided;
    });
    if (changed.size > 0) await outbox.deliveries.bulkPut([...changed.values()]);
    return { result, isChanged: changed.size > 0 };
  };
  const { result, isChanged } = await withRoom(world, () => outbox.transaction('rw', tables, write));
  if (isChanged) world.tell.changed();
  return result;
}

async function endAttempt({ outbox }: World, end: AttemptEnd, facts: Facts): Promise<void> {
  const attempt = await outbox.attempts.get(end.id);
  if (!attempt) return;
  const { open: _open, ...closed } = attempt;
  const ended: Attempt = {
    ...closed,
    outcome: end.outcome,
    failure: end.failure,
    endedAt: facts.now,
    updatedAt: facts.now,
  };
  await outbox.attempts.put(ended);
}

async function writeLog(world: World, { delivery, log }: Decision, facts: Facts): Promise<void> {
  if (log.length === 0) return;
  const account = await world.outbox.accounts.get(delivery.accountId);
  const client = await world.outbox.clients.get(delivery.clientId);
  const names = {
    client: client?.name ?? '',
    handle: account?.handle ?? '',
    excerpt: excerpt(delivery.content.text),
  };
  const subject = {
    clientId: delivery.clientId,
    accountId: delivery.accountId,
    postId: delivery.postId,
    deliveryId: delivery.id,
  };
  await world.outbox.activity.bulkAdd(
    log.map((line) =>
      activityEntry(world, { ...line, args: { ...names, ...line.args } }, subject, facts.device),
    ),
  );
}
