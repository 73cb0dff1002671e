import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateness } from './due';

const MINUTE = 60_000;
const at = (behind: number, graceMs = 30 * MINUTE) =>
  lateness({ dueAt: 1_000_000, now: 1_000_000 + behind, lateAfterMs: MINUTE, graceMs });

describe('lateness', () => {
  it.each([
    [-60 * MINUTE, 'early'],
    [-1, 'early'],
    [0, 'due'],
    [MINUTE, 'due'],
    [MINUTE + 1, 'late'],
    [30 * MINUTE, 'late'],
    [30 * MINUTE + 1, 'missed'],
    [24 * 60 * MINUTE, 'missed'],
  ])('%i ms behind is %s', (behind, expected) => {
    expect(at(behind)).toBe(expected);
  });

  it('misses at once without grace', () => {
    expect(at(0, 0)).toBe('due');
    expect(at(1, 0)).toBe('missed');
  });

  it('only ever goes on: early, due, late, missed', () => {
    const order = ['early', 'due', 'late', 'missed'];
    const ms = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(ms, fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (now, ahead, lateAfterMs, graceMs) => {
        const [first, second] = [now, now + ahead].map((then) =>
          lateness({ dueAt: 0, now: then, lateAfterMs, graceMs }),
        );
        expect(order.indexOf(second ?? '')).toBeGreaterThanOrEqual(order.indexOf(first ?? ''));
      }),
    );
  });
});
