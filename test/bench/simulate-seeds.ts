import { runNode } from '../../scripts/run.ts';
import type { Figure } from './figure.ts';

const SEEDS = 500;

/** Whole runs of the simulator in one second, in one process. */
export async function simulateSeeds(): Promise<Figure[]> {
  const args = ['scripts/simulate.ts', '--seeds', String(SEEDS), '--from', '1', '--jobs', '1'];
  const { output, status } = await runNode(args);
  const rate = /([\d.]+) seeds\/s/.exec(output)?.[1];
  if (status !== 0 || rate === undefined) throw new Error(output);
  return [{ figure: 'simulate_seeds_per_s', value: Number(rate), unit: '1/s', n: SEEDS }];
}
