import { describe, expect, it } from 'vitest';
import { periodOf } from './report-rows';

describe('periodOf', () => {
  it.each([
    ['month', '2026-11-27', '2026-11-01', '2026-11-27'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-05-31', '2026-02-28', '2026-05-31'],
    ['year', '2028-02-29', '2027-02-28', '2028-02-29'],
  ] as const)('%s on %s is %s to %s', (kind, today, from, to) => {
    expect(periodOf(kind, today)).toEqual({ from, to });
  });
});
