import { FAULT_NAMES } from './faults';
import { runSeed, type SeedResult } from './run-seed';

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs so many seeds and says of each that fails what is broken, by which faults, and how to see it again. `isPlanted`: a bug was planted,
 * so that the first seed that fails is the success.
 */
export async function reportSeeds(
  first: number,
  count: number,
  without: ReadonlySet<string>,
  isPlanted: boolean,
): Promise<Counted> {
  const startedAt = performance.now();
  let failed = 0;
  for (let seed = first; seed < first + count; seed++) {
    const result = await runSeed(seed, without);
    if (!result.broken) continue;
    if (isPlanted) {
      console.log(`caught by seed ${seed}: ${result.broken.rule}`);
      return { passed: 1, failed: 0 };
    }
    failed += 1;
    await tell(result, without);
  }
  if (isPlanted) {
    console.log(`NOT CAUGHT in ${count} seeds`);
    return { passed: 0, failed: 1 };
  }
  console.log(`${(count / ((performance.now() - startedAt) / 1_000)).toFixed(1)} seeds/s`);
  return { passed: count - failed, failed };
}

async function tell(result: SeedResult, given: ReadonlySet<string>): Promise<void> {
  const { seed, broken } = result;
  console.log(`seed ${seed}: ${broken?.message}`);
  const without = await shrink(result, given);
  const needed = FAULT_NAMES.filter((name) => result.faults[name] > 0 && !without.has(name));
  console.log(`  by ${needed.length > 0 ? needed.join(', ') : 'no fault at all'}`);
  const left = [...without].filter((name) => name !== '');
  console.log(
    `  npm run simulate -- --seed ${seed} --trace${left.length > 0 ? ` --without ${left.join(',')}` : ''}`,
  );
}

/** Leaves out one fault after the other as long as the same rule is broken. */
async function shrink(
  { seed, broken, faults }: SeedResult,
  given: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  let without = given;
  for (const name of FAULT_NAMES) {
    if (faults[name] === 0 || without.has(name)) continue;
    const fewer = new Set([...without, name]);
    const again = await runSeed(seed, fewer);
    if (again.broken?.rule === broken?.rule) without = fewer;
  }
  return without;
}
