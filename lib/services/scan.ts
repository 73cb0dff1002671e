import type { Decision, DeliveryEvent } from '@/lib/delivery/decision';
import { LATE_MS, LATE_SPACING_MS, PREPARE_MS } from '@/lib/delivery/timing';
import { afterSetBack } from './after-set-back';
import { rearm } from './rearm';
import { runEffects } from './run-effects';
import { step } from './step';
import type { World } from './world';

/**
 * Rule R8: the same look at the database on start-up, install, update, every alarm, timer and message. Takes up what a dead instance
 * left, ticks what is due (late ones of one account one at a time), and sets the next alarm. Cheap where nothing is due: the index
 * holds open work only. Resolves when the work it began has come to its end; `rearm` has then been done again.
 */
export async function scan(world: World): Promise<void> {
  const decisions = await world.withLock('tend-scan', async () => {
    await afterSetBack(world);
    await recover(world);
    await reviveMissed(world);
    const taken = await lookAtDue(world);
    await rearm(world);
    return taken;
  });
  const atWork = decisions.filter(({ effects }) => effects.length > 0);
  if (atWork.length === 0) return;
  await Promise.all(atWork.map((decision) => runEffects(world, decision)));
  await rearm(world);
}

/** Work of another instance is work of a dead one: this profile has one background at a time (rule R2). */
async function recover(world: World): Promise<void> {
  // Whatever is owned has its deadline within the longest of them, so the index finds it without reading the schedule.
  const soon = await world.outbox.deliveries
    .where('nextAt')
    .belowOrEqual(world.clock.now() + PREPARE_MS)
    .toArray();
  for (const { id, owner } of soon) {
    if (owner !== null && owner !== world.owner) await step(world, id, { type: 'owner-lost' });
  }
}

/** What counted as missed by a clock that has been set back since is planned again: its time is still to come. */
async function reviveMissed(world: World): Promise<void> {
  const now = world.clock.now();
  const early = await world.outbox.deliveries
    .where('asking')
    .equals(1)
    .filter(({ state, dueAt }) => state === 'missed' && dueAt > now)
    .primaryKeys();
  for (const id of early) await step(world, id, { type: 'clock-set-back' });
}

/** Ticks what is due, oldest first; of one account's late deliveries only the first goes now, the others are spaced (promise P5). */
async function lookAtDue(world: World): Promise<readonly Decision[]> {
  const now = world.clock.now();
  const due = await world.outbox.deliveries.where('nextAt').belowOrEqual(now).toArray();
  due.sort((a, b) => a.dueAt - b.dueAt);
  const lateAhead = new Map<string, number>();
  const taken: Decision[] = [];
  for (const { id, accountId, state, dueAt } of due) {
    const isLate = state === 'scheduled' && now - dueAt >= LATE_MS;
    const ahead = isLate ? (lateAhead.get(accountId) ?? 0) : 0;
    const event: DeliveryEvent =
      ahead === 0 ? { type: 'tick' } : { type: 'defer', until: now + ahead * LATE_SPACING_MS };
    const decision = await step(world, id, event);
    if (!decision) continue;
    taken.push(decision);
    if (isLate && decision.delivery.state !== 'missed') lateAhead.set(accountId, ahead + 1);
  }
  return taken;
}
