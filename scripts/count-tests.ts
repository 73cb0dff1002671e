/** Passed and failed tests of one step. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Our own runner's last line, Vitest's one line, or Playwright's block of one line for each outcome. */
const SUMMARY = [
  /^(\d+ passed, \d+ failed)$/m,
  /^\s*Tests\s+(.*)$/m,
  /((?:^\s+\d+ (?:failed|flaky|interrupted|skipped|did not run|passed)\b[^\n]*\n?(?:^ {4}\S.*\n?)*)+)/m,
];

/**
 * Reads the counts from what a test runner printed without colours; null where it printed none, because it crashed. What didn't run or
 * passed only the second time has failed.
 */
export function countTests(output: string): Count | null {
  const summary = SUMMARY.map((pattern) => pattern.exec(output)?.[1]).find((found) => found !== undefined);
  if (summary === undefined) return null;
  const number = (word: string): number => Number(new RegExp(`(\\d+) ${word}\\b`).exec(summary)?.[1] ?? 0);
  const failed = ['failed', 'flaky', 'interrupted', 'did not run'].reduce(
    (sum, word) => sum + number(word),
    0,
  );
  return { passed: number('passed'), failed };
}
