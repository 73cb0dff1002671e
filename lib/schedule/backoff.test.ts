import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff } from './backoff';

const base = { baseMs: 5_000, capMs: 300_000 };

describe('backoff', () => {
  it('doubles its ceiling with every try, up to the cap', () => {
    const nearlyOne = 1 - Number.EPSILON;
    const ceilings = [0, 1, 2, 5, 6, 7, 2_000].map(
      (attempt) => backoff({ ...base, attempt, random: nearlyOne }) + 1,
    );
    expect(ceilings).toEqual([5_000, 10_000, 20_000, 160_000, 300_000, 300_000, 300_000]);
  });

  it('waits what the server asked for, then spreads', () => {
    expect(backoff({ ...base, attempt: 0, random: 0, floorMs: 90_000 })).toBe(90_000);
    expect(backoff({ ...base, attempt: 0, random: 0.5, floorMs: 90_000 })).toBe(92_500);
  });

  it('is a whole number between the floor and the floor plus the cap, whatever the try', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.nat(5_000),
        random,
        fc.nat(1e7),
        fc.integer({ min: 1, max: 1e6 }),
        (attempt, chance, floorMs, capMs) => {
          const wait = backoff({ attempt, baseMs: 1_000, capMs, random: chance, floorMs });
          expect(Number.isSafeInteger(wait)).toBe(true);
          expect(wait).toBeGreaterThanOrEqual(floorMs);
          expect(wait).toBeLessThan(floorMs + Math.min(capMs, 1_000 * 2 ** attempt));
        },
      ),
    );
  });

  it('spreads evenly', () => {
    const waits = Array.from({ length: 1_000 }, (_, index) =>
      backoff({ ...base, attempt: 3, random: index / 1_000 }),
    );
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(mean).toBeCloseTo(19_980, 0);
    expect(Math.min(...waits)).toBe(0);
  });
});
