import type { Delivery } from '@/lib/domain/delivery';
import type { Decision } from '@/lib/delivery/decision';
import { LATE_MS, LATE_SPACING_MS, PREPARE_MS } from '@/lib/delivery/timing';
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
    await recover(world);
    const due = await dueRows(world);
    const taken: (Decision | null)[] = [];
    for (const { delivery, deferBy } of due) {
      const event = deferBy === 0 ? ({ type: 'tick' } as const) : ({ type: 'defer', until: world.clock.now() + deferBy } as const);
      taken.push(await step(world, delivery.id, event));
    }
    await rearm(world);
    return taken;
  });
  const atWork = decisions.filter((decision) => decision !== null && decision.effects.length > 0);
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

interface DueRow {
  readonly delivery: Delivery;
  /** ms that it must wait for others of its account that are late as well (promise P5); 0 for none. */
  readonly deferBy: number;
}

async function dueRows(world: World): Promise<readonly DueRow[]> {
  const now = world.clock.now();
  const rows = await world.outbox.deliveries.where('nextAt').belowOrEqual(now).toArray();
  rows.sort((a, b) => a.dueAt - b.dueAt);
  const late = new Map<string, number>();
  return rows.map((delivery) => {
    if (delivery.state !== 'scheduled' || now - delivery.dueAt < LATE_MS) return { delivery, deferBy: 0 };
    const ahead = late.get(delivery.accountId) ?? 0;
    late.set(delivery.accountId, ahead + 1);
    return { delivery, deferBy: ahead * LATE_SPACING_MS };
  });
}
