import { expect, it } from 'vitest';
import { countLastLine } from './count-last-line';

it('reads the last line, and only where it is the last', () => {
  expect(countLastLine('61.2 seeds/s\n2000 passed, 0 failed\n')).toEqual({ passed: 2000, failed: 0 });
  expect(countLastLine('1 passed, 2 failed')).toEqual({ passed: 1, failed: 2 });
  expect(countLastLine('1 passed, 2 failed\nTypeError: it crashed\n')).toBeNull();
  expect(countLastLine('')).toBeNull();
});
