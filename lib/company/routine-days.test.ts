import { expect, it } from 'vitest';
import type { Routine } from '@/lib/domain/campaign';
import { routineDays } from './routine-days';

const days = (anchor: string, count: number, unit: Routine['every']['unit'], upTo: string) =>
  routineDays({ anchor, every: { count, unit } }, upTo);

it('counts from the anchor, and comes back to its day after a shorter month', () => {
  expect(days('2027-01-31', 1, 'month', '2027-05-01')).toEqual([
    ...['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
  ]);
  expect(days('2028-02-29', 1, 'year', '2032-03-01')).toEqual([
    ...['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
  ]);
});

it('takes several weeks or months at once, over the end of a year', () => {
  expect(days('2026-11-27', 2, 'week', '2027-01-08')).toEqual([
    ...['2026-11-27', '2026-12-11', '2026-12-25', '2027-01-08'],
  ]);
  expect(days('2026-11-30', 3, 'month', '2027-05-30')).toEqual(['2026-11-30', '2027-02-28', '2027-05-30']);
});

it('has no day before the anchor', () => {
  expect(days('2027-01-01', 1, 'week', '2026-12-31')).toEqual([]);
});
