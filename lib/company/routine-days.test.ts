import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routineDays } from './routine-days';

const monthly = (anchor: string, count = 1) => ({ anchor, every: { count, unit: 'month' as const } });

describe('routineDays', () => {
  it('begins on the anchor', () => {
    expect(routineDays(monthly('2026-11-27'), '2026-11-26')).toEqual([]);
    expect(routineDays(monthly('2026-11-27'), '2026-11-27')).toEqual(['2026-11-27']);
  });

  it('comes on the last day of shorter months, and on the 31st again', () => {
    expect(routineDays(monthly('2026-01-31'), '2026-05-31')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    // On 28 February it has come, though a whole month since 31 January has not passed by every count.
    expect(routineDays(monthly('2026-01-31'), '2026-02-28')).toHaveLength(2);
  });

  it('counts quarters, weeks and years', () => {
    expect(routineDays(monthly('2025-11-30', 3), '2026-12-31')).toEqual([
      '2025-11-30',
      '2026-02-28',
      '2026-05-30',
      '2026-08-30',
      '2026-11-30',
    ]);
    expect(routineDays({ anchor: '2026-12-24', every: { count: 2, unit: 'week' } }, '2027-01-10')).toEqual([
      '2026-12-24',
      '2027-01-07',
    ]);
    expect(routineDays({ anchor: '2024-02-29', every: { count: 1, unit: 'year' } }, '2028-03-01')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('gives the newest where there are very many', () => {
    const days = routineDays({ anchor: '1990-01-01', every: { count: 1, unit: 'week' } }, '2026-11-27');
    expect(days).toHaveLength(500);
    expect(days.at(-1)).toBe('2026-11-23');
  });

  it('refuses counts that are none', () => {
    expect(routineDays(monthly('2026-01-01', 0), '2026-12-01')).toEqual([]);
    expect(routineDays(monthly('2026-01-01', 1.5), '2026-12-01')).toEqual([]);
  });

  it('is in order, without doubles, never beyond the end, and each is a whole number of steps from the anchor', () => {
    const day = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const unit = fc.constantFrom('week' as const, 'month' as const, 'year' as const);
    fc.assert(
      fc.property(day, day, unit, fc.integer({ min: 1, max: 12 }), (anchor, upTo, every, count) => {
        const days = routineDays({ anchor, every: { count, unit: every } }, upTo);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.every((one) => one <= upTo && one >= anchor)).toBe(true);
        expect(days.length > 0).toBe(anchor <= upTo);
        const next = Temporal.PlainDate.from(anchor).add({ [`${every}s`]: days.length * count });
        expect(next.toString() > upTo).toBe(true);
      }),
    );
  });
});
