import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../test/browser/find-browser.ts';
import { ensureInstalled } from '../test/servers/ensure-installed.ts';
import { buildSites } from '../test/sites/build-sites.ts';
import { build } from './build.ts';
import { countLastLine } from './count-last-line.ts';
import { countTests, type Count } from './count-tests.ts';
import { runNode, TOOLS, type Run } from './run.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Run>;
  readonly count?: (output: string) => Count | null;
}

/** Which test files have asked for the system's time zone, absolute, one a line; written by the run in UTC. */
const ZONE_READERS = path.resolve('out/zone-readers.txt');

const unit: Step = {
  name: 'unit tests, UTC',
  run: () => {
    mkdirSync(path.dirname(ZONE_READERS), { recursive: true });
    rmSync(ZONE_READERS, { force: true });
    return runNode([TOOLS.vitest, 'run'], { TZ: 'UTC', TEND_ZONE_READERS: ZONE_READERS });
  },
  count: countTests,
};

/** Again in another zone: the files that can tell the difference. `test/setup/watch-zone-reads.ts` has seen to it that the others can't. */
const unitElsewhere = (zone: string): Step => ({
  name: `unit tests that ask for the system's zone, ${zone}`,
  run: () => {
    const readers = readFileSync(ZONE_READERS, 'utf8').trim().split('\n');
    const files = [...new Set(readers)].map((file) => path.relative('.', file));
    return runNode([TOOLS.vitest, 'run', ...files], { TZ: zone });
  },
  count: countTests,
});

const e2e = (project: 'chromium' | 'firefox' | 'sites'): Step => ({
  name: `e2e in ${project}`,
  run: () => runNode([TOOLS.playwright, 'test', '--project', project]),
  count: countTests,
});

const simulation = (name: string, ...args: readonly string[]): Step => ({
  name,
  run: () => runNode(['scripts/simulate.ts', ...args]),
  count: countLastLine,
});

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  format: [{ name: 'format', run: () => runNode([TOOLS.prettier, '--check', '.']) }],
  prepare: [{ name: 'prepare', run: () => runNode([TOOLS.wxt, 'prepare']) }],
  types: [{ name: 'types', run: () => runNode([TOOLS.tsc, '--noEmit']) }],
  lint: [{ name: 'lint', run: () => runNode([TOOLS.oxlint, '--deny-warnings']) }],
  unused: [{ name: 'unused dependencies and exports', run: () => runNode([TOOLS.knip]) }],
  unit: [unit, ...['America/New_York', 'Australia/Lord_Howe'].map(unitElsewhere)],
  simulate: [
    simulation('2,000 simulated runs', '--seeds', '2000'),
    simulation('simulated: the worker killed at every step', '--kills'),
    simulation('simulated: planted bugs that must be caught', '--mutants', '--quick'),
  ],
  build: [
    { name: 'build for Chromium', run: () => build('chrome') },
    { name: 'build for Firefox', run: () => build('firefox') },
    { name: 'build for practice', run: () => build('practice') },
  ],
  checks: [
    {
      name: 'checks of the builds and of the rules',
      run: () => runNode([TOOLS.vitest, 'run', '-c', 'vitest.checks.config.ts']),
      count: countTests,
    },
  ],
  matrix: [
    {
      name: 'insertion into the genuine editors, the short run',
      run: () => runNode(['scripts/matrix.ts', '--quick']),
      count: countLastLine,
    },
  ],
  server: [
    {
      name: 'against the real servers',
      run: () => runNode([TOOLS.vitest, 'run', '-c', 'vitest.pds.config.ts']),
      count: countTests,
    },
  ],
  sites: [
    {
      name: 'types of the practice pages',
      run: () => runNode([TOOLS.tsc, '--noEmit', '-p', 'test/sites/app']),
    },
    e2e('sites'),
  ],
  e2e: [e2e('chromium'), e2e('firefox')],
  faults: [
    {
      name: 'faults in both browsers, the short run',
      run: () => runNode(['scripts/faults.ts', '--quick', '--built', '--lanes', '4']),
      count: countTests,
    },
  ],
};

async function runStep({ name, run, count }: Step): Promise<Count> {
  const result = await run();
  const counted = count
    ? count(result.output)
    : { passed: result.status === 0 ? 1 : 0, failed: result.status === 0 ? 0 : 1 };
  // A step that crashed, or whose count can't be read, has failed, whatever it printed.
  const sound =
    counted && (result.status === 0) === (counted.failed === 0) && counted.passed + counted.failed > 0;
  const final = sound ? counted : { passed: counted?.passed ?? 0, failed: (counted?.failed ?? 0) + 1 };
  console.log(
    `${final.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${final.passed} passed, ${final.failed} failed (${result.seconds.toFixed(1)} s)`,
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
for (const step of names.flatMap((name) => STEPS[name] ?? [])) {
  const count = await runStep(step);
  passed += count.passed;
  failed += count.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
