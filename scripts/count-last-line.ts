import type { Count } from './count-tests.ts';

/** Reads the counts from a last line of our own scripts, `N passed, M failed`; null where there is none, because it crashed. */
export function countLastLine(output: string): Count | null {
  const found = /(?:^|\n)(\d+) passed, (\d+) failed\s*$/.exec(output);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : null;
}
