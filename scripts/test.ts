import { findBrowser } from '../test/browser/find-browser.ts';
import { ensureInstalled } from '../test/servers/ensure-installed.ts';
import { buildSites } from '../test/sites/build-sites.ts';
import type { Count } from './count-tests.ts';
import { STEPS, type Step } from './test-steps.ts';

async function runStep({ name, run, count }: Step, aside: boolean): Promise<Count> {
  const result = await run(aside);
  const counted = count
    ? count(result.output)
    : { passed: result.status === 0 ? 1 : 0, failed: result.status === 0 ? 0 : 1 };
  // A step that crashed, or whose count can't be read, has failed, whatever it printed.
  const sound =
    counted && (result.status === 0) === (counted.failed === 0) && counted.passed + counted.failed > 0;
  const final = sound ? counted : { passed: counted?.passed ?? 0, failed: (counted?.failed ?? 0) + 1 };
  console.log(
    `${final.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${final.passed} passed, ${final.failed} failed (${result.seconds.toFixed(1)} s${aside ? ', beside the others' : ''})`,
  );
  if (final.failed > 0) console.log(result.output);
  return final;
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
const names = wanted.length > 0 ? wanted : Object.keys(STEPS);
if (['e2e', 'faults', 'matrix', 'sites'].some((name) => names.includes(name))) {
  findBrowser('chromium');
  findBrowser('firefox');
}
if (['e2e', 'faults', 'server', 'sites'].some((name) => names.includes(name))) await ensureInstalled();
if (names.includes('sites')) await buildSites();

let passed = 0;
let failed = 0;

/** One group after the other; what is in a group, at once. */
async function runGroups(groups: readonly (readonly Step[])[], aside = false): Promise<void> {
  for (const group of groups)
    for (const count of await Promise.all(group.map((step) => runStep(step, aside)))) {
      passed += count.passed;
      failed += count.failed;
    }
}

// First, as it writes what the compiler and the tests read.
if (names.includes('prepare')) await runGroups(STEPS['prepare'] ?? []);
const groups = names.filter((name) => name !== 'prepare').flatMap((name) => STEPS[name] ?? []);
const standsAside = (group: readonly Step[]): boolean => group.every(({ canStandAside }) => canStandAside);
const others = groups.filter((group) => !standsAside(group));
// Where there is nothing to stand aside for, they take all of the processor.
await Promise.all([runGroups(others), runGroups(groups.filter(standsAside), others.length > 0)]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
