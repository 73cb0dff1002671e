import { runKills } from './run-kills';
import type { Scenario } from './scenarios';

/** Tells each story for every step that it has, and says of each that fails where the worker was killed. */
export async function reportKills(
  scenarios: readonly Scenario[],
): Promise<{ passed: number; failed: number }> {
  let [passed, failed] = [0, 0];
  for (const scenario of scenarios) {
    let [runs, bad] = [0, 0];
    for await (const { broken, step, verdict, label, arrives } of runKills(scenario)) {
      runs += 1;
      if (!broken) continue;
      bad += 1;
      const fate = arrives ? '' : ', and its request lost';
      console.log(`${scenario.name}, ${verdict} at step ${step} (${label})${fate}: ${broken.message}`);
    }
    console.log(`${scenario.name}: ${runs} runs, ${bad} broken`);
    passed += runs - bad;
    failed += bad;
  }
  return { passed, failed };
}
