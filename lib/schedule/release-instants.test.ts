import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseInstants } from './release-instants';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 27, 14, 33, 22);

describe('releaseInstants', () => {
  it('sends the first at once and the others by the minute', () => {
    const instants = releaseInstants({ count: 3, now: NOW, taken: [], spacingMs: MINUTE });
    expect(instants.map((at) => new Date(at).toISOString().slice(11, 19))).toEqual([
      '14:33:22',
      '14:35:00',
      '14:36:00',
    ]);
  });

  it('waits for what went out just now, and leaves room around what is planned', () => {
    const taken = [NOW - 5_000, Date.UTC(2026, 10, 27, 14, 36, 30), NOW - 10 * MINUTE];
    const instants = releaseInstants({ count: 3, now: NOW, taken, spacingMs: MINUTE });
    expect(instants.map((at) => new Date(at).toISOString().slice(11, 19))).toEqual([
      '14:35:00',
      '14:38:00',
      '14:39:00',
    ]);
  });

  it('never bursts, never goes back, and never waits longer than it must', () => {
    const offset = fc.integer({ min: -5 * MINUTE, max: 60 * MINUTE });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: NOW, max: NOW + MINUTE }),
        fc.array(offset, { maxLength: 30 }),
        (count, now, offsets) => {
          const taken = offsets.map((ms) => now + ms);
          const instants = releaseInstants({ count, now, taken, spacingMs: MINUTE });
          expect(instants).toHaveLength(count);
          for (const [index, at] of instants.entries()) {
            const before = instants[index - 1] ?? -Infinity;
            expect(at).toBeGreaterThanOrEqual(Math.max(now, before + MINUTE));
            for (const other of taken) expect(Math.abs(at - other)).toBeGreaterThanOrEqual(MINUTE);
          }
          // Each thing that is in the way takes three minutes at most: its own, and a part of one on either side.
          const last = instants.at(-1) ?? now;
          expect(last).toBeLessThanOrEqual(now + (count + 1 + 3 * taken.length) * MINUTE);
        },
      ),
    );
  });
});
