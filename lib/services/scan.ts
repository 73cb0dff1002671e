import type { Decision, DeliveryEvent } from '@/lib/delivery/decision';
import { LATE_MS, LATE_SPACING_MS } from '@/lib/delivery/timing';
import { afterSetBack } from './after-set-back';
import { findMissingMedia } from './find-missing-media';
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
    const taken = [...(await findMissingMedia(world)), ...(await lookAtDue(world))];
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
  // The index holds what somebody works on and nothing else.
  const owned = await world.outbox.deliveries.where('owner').above('').toArray();
  for (const { id, owner } of owned) {
    if (owner !== world.owner) await step(world, id, { type: 'owner-lost' });
  }
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
