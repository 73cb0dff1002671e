import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildName } from './build.ts';
import { countLastLine } from './count-last-line.ts';
import { countTests, type Count } from './count-tests.ts';
import { runNode, TOOLS, type Run } from './run.ts';

export interface Step {
  readonly name: string;
  /** `aside`: on what the others leave of the processor. */
  readonly run: (aside: boolean) => Promise<Run>;
  readonly count?: (output: string) => Count | null;
  /** Needs nothing but the processor, asks no clock, and nothing waits for it: runs beside the others, which mostly wait for browsers. */
  readonly canStandAside?: true;
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
    // Without it, because the run in UTC broke: all of them.
    const readers = existsSync(ZONE_READERS) ? readFileSync(ZONE_READERS, 'utf8').trim().split('\n') : [];
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
  run: (aside) => runNode(['scripts/simulate.ts', ...args], {}, aside),
  count: countLastLine,
  canStandAside: true,
});

/** A tool that says by its exit code alone whether all is well. */
const check = (name: string, ...args: readonly string[]): Step => ({
  name,
  run: (aside) => runNode(args, {}, aside),
  canStandAside: true,
});

const buildFor = (name: string, which: BuildName): Step => ({
  name: `build for ${name}`,
  run: () => build(which),
});

/** By the names that can be given to `npm test`; the steps of an inner list run at the same time. */
export const STEPS: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  format: [[check('format', TOOLS.prettier, '--check', '.')]],
  prepare: [[{ name: 'prepare', run: () => runNode([TOOLS.wxt, 'prepare']) }]],
  // Four checkers, its own choice, would each look at what they share.
  types: [[check('types', TOOLS.tsc, '--noEmit', '--checkers', '2')]],
  lint: [[check('lint', TOOLS.oxlint, '--deny-warnings')]],
  unused: [[check('unused dependencies and exports', TOOLS.knip)]],
  unit: [[unit], ['America/New_York', 'Australia/Lord_Howe'].map(unitElsewhere)],
  simulate: [
    [simulation('2,000 simulated runs', '--seeds', '2000')],
    [simulation('simulated: the worker killed at every step', '--kills')],
    [simulation('simulated: planted bugs that must be caught', '--mutants', '--quick')],
  ],
  build: [[buildFor('Chromium', 'chrome'), buildFor('Firefox', 'firefox'), buildFor('practice', 'practice')]],
  checks: [
    [
      {
        name: 'checks of the builds and of the rules',
        run: () => runNode([TOOLS.vitest, 'run', '-c', 'vitest.checks.config.ts']),
        count: countTests,
      },
    ],
  ],
  matrix: [
    [
      {
        name: 'insertion into the genuine editors, the short run',
        run: () => runNode(['scripts/matrix.ts', '--quick']),
        count: countLastLine,
      },
    ],
  ],
  server: [
    [
      {
        name: 'against the real servers',
        run: () => runNode([TOOLS.vitest, 'run', '-c', 'vitest.pds.config.ts']),
        count: countTests,
      },
    ],
  ],
  sites: [
    [check('types of the practice pages', TOOLS.tsc, '--noEmit', '-p', 'test/sites/app')],
    [e2e('sites')],
  ],
  e2e: [[e2e('chromium')], [e2e('firefox')]],
  faults: [
    [
      {
        name: 'faults in both browsers, the short run',
        run: () => runNode(['scripts/faults.ts', '--quick', '--built', '--lanes', '4']),
        count: countTests,
      },
    ],
  ],
};
