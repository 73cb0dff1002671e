import { expect, it } from 'vitest';
import { countTests } from './count-tests';

it.each([
  [
    'vitest, all well',
    '\n Test Files  16 passed (16)\n      Tests  97 passed (97)\n   Start at  03:27:51\n',
    97,
    0,
  ],
  [
    'vitest, some failed',
    ' Test Files  2 failed | 71 passed (73)\n      Tests  3 failed | 1158 passed (1161)\n',
    1158,
    3,
  ],
  ['our own runner', 'ok   chromium   12 s  F1: a\n\n2 passed, 1 failed\n', 2, 1],
  ['vitest, skipped', '      Tests  4 passed | 2 skipped (6)\n', 4, 0],
  ['Playwright, all well', '  ✓  1 [chromium] › a (3.7s)\n\n  5 passed (33.4s)\n', 5, 0],
  [
    'Playwright, some failed',
    '  ✘  6 [chromium] › b (711ms)\n\n\n  1) [chromium] › b\n\n    Error: 7 failed\n\n  1 failed\n    [chromium] › b › c \n  2 did not run\n  6 passed (43.3s)\n',
    6,
    3,
  ],
  ['Playwright, flaky', '  1 flaky\n    [chromium] › b \n  3 passed (1.2m)\n', 3, 1],
])('%s', (_name, output, passed, failed) => {
  expect(countTests(output)).toEqual({ passed, failed });
});

it('a crash has no counts', () => {
  expect(countTests("Error: Cannot find module 'x'\n")).toBeNull();
});
