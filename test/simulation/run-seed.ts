import { LEAD_MS } from '@/lib/delivery/timing';
import type { Broken } from './broken';
import { drawFaults, type Faults } from './faults';
import { unleash } from './nemesis';
import { Rng } from './rng';
import { CLIENTS, NETWORKS } from './scene';
import { Simulation } from './simulation';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Longer than every deadline, grace period and back-off. */
const REST_MS = 4 * HOUR_MS;

export interface SeedResult {
  readonly seed: number;
  readonly broken: Broken | null;
  readonly faults: Faults;
  readonly steps: number;
  /** How many posts the networks show. */
  readonly posts: number;
}

/** One whole run: some hours or days of work with the seed's faults, then a long calm, then the person tidies up, then calm again. */
export async function runSeed(
  seed: number,
  without: ReadonlySet<string> = new Set(),
  trace?: (line: string) => void,
): Promise<SeedResult> {
  const faults = drawFaults(seed, without);
  const simulation = new Simulation({ seed, faults, ...(trace ? { trace } : {}) });
  await live(simulation, new Rng(seed, 'plan'));
  const { auditor, steps, truth } = simulation;
  return { seed, broken: auditor.broken, faults, steps, posts: truth.posts.length };
}

async function live(simulation: Simulation, plan: Rng): Promise<void> {
  const { timeline, person, browser, faults, store, auditor } = simulation;
  const horizon = plan.pick([HOUR_MS, 3 * HOUR_MS, 8 * HOUR_MS]);
  const accounts = drawAccounts(plan);
  browser.open();
  for (let n = plan.between(1, 7); n > 0; n--) {
    const delay = plan.chance(0.2) ? null : plan.between(0, horizon);
    const chosen = plan.chance(0.7) ? [plan.pick(accounts)] : accounts;
    const words = plan.between(1, 12);
    const meddles = plan.chance(0.4);
    const parts = plan.chance(0.3) ? plan.between(2, 4) : 1;
    const startsAt = plan.between(0, horizon / 2);
    // Somebody who looks at the clock, and has a better idea in the last minute.
    const meddlesAt = startsAt + (delay ?? 0) - plan.pick([LEAD_MS - 500, plan.between(0, LEAD_MS), 0]);
    if (meddles && meddlesAt > 0) timeline.world(meddlesAt + plan.between(0, 600), () => person.meddle());
    timeline.world(startsAt, () => {
      if (!browser.isOpen) return;
      const thread = chosen.find((accountId) => !accountId.endsWith('bluesky'));
      if (parts > 1 && thread !== undefined) person.queueThread(thread, delay ?? 0, parts);
      else person.queue(chosen, delay, words);
    });
  }
  for (let n = plan.between(0, 10); n > 0; n--)
    timeline.world(plan.between(0, horizon), () => person.doSomething());
  const rng = plan;
  const onClock = (): void => void (simulation.clockMovedAt = timeline.now);
  unleash({ timeline, rng, faults, browser, store, onClock, onPublish: simulation.onPublish }, horizon);
  if (!(await simulation.pass(horizon))) return;
  await simulation.calm();
  for (let round = 0; round < 3; round++) {
    if (!(await simulation.rest(REST_MS))) return;
    auditor.atRest();
    person.tidyUp();
  }
}

/** One to three accounts of one client. */
function drawAccounts(plan: Rng): readonly string[] {
  const client = plan.pick(CLIENTS);
  const count = plan.between(1, 3);
  return [...new Set(Array.from({ length: count }, () => `${client}-${plan.pick(NETWORKS)}`))];
}
