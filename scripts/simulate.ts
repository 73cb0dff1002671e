import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadSource } from '../test/simulation/load-source.ts';
import { MUTANTS } from '../test/simulation/mutants.ts';
import { runNode } from './run.ts';

const HELP = `npm run simulate -- …
  --seeds N --from S       N runs from seed S on (100 from 1); a failing seed is shrunk and replayed by --seed
  --seed X [--trace]       one run, told step by step with --trace
  --without a,b            leaves faults out (their names stand in test/simulation/faults.ts)
  --kills                  the worker killed at every step of every scenario
  --mutants [--quick]      plants each bug of test/simulation/mutants.ts and looks which seed catches it; --quick: the few that CI plants
  --jobs J                 processes at once (all cores)`;

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
    kills: { type: 'boolean', default: false },
    only: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    mutant: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    help: { type: 'boolean', default: false },
  },
});

/** Passed and failed, and what there is to say; each part in a process of its own, so many at once as asked. */
async function inParts(
  parts: readonly (readonly string[])[],
): Promise<{ passed: number; failed: number; said: string[] }> {
  const sum = { passed: 0, failed: 0, said: [] as string[] };
  const left = parts.map((args, index) => ({ args, index }));
  const work = async (): Promise<void> => {
    for (let part = left.shift(); part; part = left.shift()) {
      const { output, status } = await runNode([import.meta.filename, '--jobs', '1', ...part.args]);
      const counted = /(\d+) passed, (\d+) failed\n?$/.exec(output);
      sum.passed += Number(counted?.[1] ?? 0);
      sum.failed += Number(counted?.[2] ?? (status === 0 ? 0 : 1));
      sum.said[part.index] = output.replace(/\n?\d+ passed, \d+ failed\n?$/, '').trim();
    }
  };
  await Promise.all(Array.from({ length: Number(given.jobs) }, work));
  return sum;
}

function end({ passed, failed }: { readonly passed: number; readonly failed: number }): never {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** Temporal, then the sources as they are, or with a bug planted in them. */
async function prepare(mutant?: string): Promise<void> {
  const planted = MUTANTS.find(({ name }) => name === mutant);
  if (mutant !== undefined && !planted) throw new Error(`there is no mutant ${mutant}`);
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  loadSource(planted?.patches);
}

async function seeds(): Promise<never> {
  const [first, count, jobs] = [Number(given.from), Number(given.seeds), Number(given.jobs)];
  if (jobs > 1 && given.mutant === undefined && count > 50) {
    const startedAt = performance.now();
    const each = Math.ceil(count / (jobs * 4));
    const parts = Array.from({ length: Math.ceil(count / each) }, (_, index) => [
      ...['--from', String(first + index * each), '--seeds', String(Math.min(each, count - index * each))],
      ...['--without', given.without],
    ]);
    const { said, ...counted } = await inParts(parts);
    for (const text of said)
      for (const line of text.split('\n')) if (!line.endsWith('seeds/s') && line !== '') console.log(line);
    console.log(`${(count / ((performance.now() - startedAt) / 1_000)).toFixed(1)} seeds/s`);
    end(counted);
  }
  await prepare(given.mutant);
  const { reportSeeds } = await import('../test/simulation/report-seeds.ts');
  end(await reportSeeds(first, count, new Set(given.without.split(',')), given.mutant !== undefined));
}

async function oneSeed(seed: number): Promise<never> {
  await prepare(given.mutant);
  const { runSeed } = await import('../test/simulation/run-seed.ts');
  const without = new Set(given.without.split(','));
  const { broken } = await runSeed(seed, without, given.trace ? (line) => console.log(line) : undefined);
  if (broken) console.log(broken.message);
  end({ passed: broken ? 0 : 1, failed: broken ? 1 : 0 });
}

async function kills(): Promise<never> {
  await prepare();
  const { SCENARIOS } = await import('../test/simulation/scenarios.ts');
  const { reportKills } = await import('../test/simulation/report-kills.ts');
  const { only, jobs } = given;
  const chosen = SCENARIOS.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 1 || Number(jobs) === 1) end(await reportKills(chosen));
  const { said, ...counted } = await inParts(chosen.map(({ name }) => ['--kills', '--only', name]));
  console.log(said.join('\n'));
  end(counted);
}

async function mutants(): Promise<never> {
  const chosen = MUTANTS.filter(({ name, quick }) =>
    given.quick ? quick === true : (given.only ?? name) === name,
  );
  const { said, ...counted } = await inParts(chosen.map(({ name }) => ['--mutant', name, '--seeds', '2000']));
  const width = Math.max(...chosen.map(({ name }) => name.length));
  chosen.forEach(({ name }, index) => console.log(`${name.padEnd(width)}  ${said[index] ?? ''}`));
  end(counted);
}

if (given.help) console.log(HELP);
else if (given.mutants) await mutants();
else if (given.kills) await kills();
else if (given.seed !== undefined) await oneSeed(Number(given.seed));
else await seeds();
