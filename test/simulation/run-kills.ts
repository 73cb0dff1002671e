import type { Delivery } from '@/lib/domain/delivery';
import { Broken } from './broken';
import { NO_FAULTS } from './faults';
import type { Verdict } from './life';
import type { Scenario } from './scenarios';
import { Simulation } from './simulation';

const HOUR_MS = 3_600_000;

/** Where the worker was killed, and what became of the request that was on its way. */
export interface Kill {
  /** Number of the step, from 1. */
  readonly step: number;
  readonly verdict: Verdict;
  readonly arrives: boolean;
}

export interface KillResult extends Kill {
  readonly scenario: string;
  readonly label: string;
  readonly broken: Broken | null;
  /** Steps of the whole story. */
  readonly steps: number;
  /** Requests that were under way when the worker died. */
  readonly orphans: number;
}

/** Tells a story once, with the worker killed as asked, or not at all. */
async function runKill(scenario: Scenario, kill: Kill, trace?: (line: string) => void): Promise<KillResult> {
  let steps = 0;
  let label = '';
  const simulation: Simulation = new Simulation({
    seed: 1,
    faults: NO_FAULTS,
    ...(trace ? { trace } : {}),
    judge: (_life, at) => {
      steps += 1;
      if (steps !== kill.step) return 'lives';
      label = at;
      return kill.verdict;
    },
    arrivesAnyway: () => kill.arrives,
  });
  simulation.browser.open();
  scenario.begin(simulation);
  await simulation.rest(3 * HOUR_MS);
  const { auditor, network } = simulation;
  auditor.atRest();
  const rows = simulation.rows<Delivery>('deliveries');
  let broken = auditor.broken;
  try {
    // A message that was never heard has queued nothing.
    if (broken === null) scenario.end?.(simulation, rows);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    broken = error;
  }
  return { ...kill, scenario: scenario.name, label, broken, steps, orphans: network.orphans };
}

/** Tells a story for every step that it has, killed before and after it takes effect, with the request on its way lost or not. */
export async function* runKills(scenario: Scenario): AsyncGenerator<KillResult> {
  const whole = await runKill(scenario, { step: 0, verdict: 'lives', arrives: true });
  yield whole;
  for (let step = 1; step <= whole.steps; step++) {
    for (const verdict of ['killed-before', 'killed-after'] as const) {
      const result = await runKill(scenario, { step, verdict, arrives: true });
      yield result;
      if (result.orphans > 0) yield await runKill(scenario, { step, verdict, arrives: false });
    }
  }
}
