import type { Delivery } from '@/lib/domain/delivery';
import type { Decision } from '@/lib/delivery/decision';
import { LATE_MS, LATE_SPACING_MS } from '@/lib/delivery/timing';
import { afterSetBack } from './after-set-back';
import { findMissingMedia } from './find-missing-media';
import { glance } from './glance';
import { rearm } from './rearm';
import { runEffects } from './run-effects';
import { step, steps, type Take } from './step';
import type { World } from './world';

/**
 * Rule R8: the same look at the database on start-up, install, update, every alarm, timer and message. Takes up what a dead instance
 * left, ticks what is due (late ones of one account one at a time), and sets the next alarm. Cheap where nothing is due: the index
 * holds open work only. Resolves when the work it began has come to its end; `rearm` has then been done again.
 */
export async function scan(world: World): Promise<void> {
  const decisions = await world.withLock('tend-scan', async () => {
    const start = performance.now();
    let seen = await glance(world);
    if (await afterSetBack(world, seen.latest)) seen = await glance(world);
    if (await recover(world, seen.owned)) seen = await glance(world);
    const taken = [...(await findMissingMedia(world, seen.soon)), ...(await lookAtDue(world, seen.due))];
    await rearm(world);
    // For the benches, as a page's marks are: how long the look itself took, and how much there was to do.
    performance.measure('tend-scan', { start, detail: taken.length });
    return taken;
  });
  const atWork = decisions.filter(({ effects }) => effects.length > 0);
  if (atWork.length === 0) return;
  await Promise.all(atWork.map((decision) => runEffects(world, decision)));
  await rearm(world);
}

/** Work of another instance is work of a dead one: this profile has one background at a time (rule R2). Whether there was any. */
async function recover(world: World, owned: readonly Delivery[]): Promise<boolean> {
  const left = owned.filter(({ owner }) => owner !== world.owner);
  for (const { id } of left) await step(world, id, { type: 'owner-lost' });
  return left.length > 0;
}

/** So many rows are looked at in one transaction: a flush to the disk for each would be most of a scan, and a long one keeps others waiting. */
const AT_ONCE = 25;

/** Ticks what is due, oldest first; of one account's late deliveries only the first goes now, the others are spaced (promise P5). */
async function lookAtDue(world: World, unsorted: readonly Delivery[]): Promise<readonly Decision[]> {
  const now = world.clock.now();
  const due = unsorted.toSorted((a, b) => a.dueAt - b.dueAt);
  const taken: Decision[] = [];
  let late: LateAhead = new Map();
  for (let start = 0; start < due.length; start += AT_ONCE) {
    const rows = due.slice(start, start + AT_ONCE);
    const look = (take: Take) => tick(rows, late, now, take);
    // A row that breaks a whole transaction must cost itself only: then each gets its own.
    const ids = rows.map(({ id }) => id);
    const looked = await steps(world, ids, look).catch(() => look((id, event) => step(world, id, event)));
    taken.push(...looked.decisions);
    late = looked.late;
  }
  return taken;
}

/** How many late deliveries of an account go before the next one. */
type LateAhead = ReadonlyMap<string, number>;

async function tick(
  rows: readonly Delivery[],
  lateBefore: LateAhead,
  now: number,
  take: Take,
): Promise<{ readonly decisions: readonly Decision[]; readonly late: LateAhead }> {
  const late = new Map(lateBefore);
  const decisions: Decision[] = [];
  for (const { id, accountId, state, dueAt } of rows) {
    const isLate = state === 'scheduled' && now - dueAt >= LATE_MS;
    const ahead = isLate ? (late.get(accountId) ?? 0) : 0;
    const decision = await take(
      id,
      ahead === 0 ? { type: 'tick' } : { type: 'defer', until: now + ahead * LATE_SPACING_MS },
    );
    if (!decision) continue;
    decisions.push(decision);
    if (isLate && decision.delivery.state !== 'missed') late.set(accountId, ahead + 1);
  }
  return { decisions, late };
}
