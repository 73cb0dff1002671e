import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { decide } from './decide';
import { delivery, DUE, facts, frozen } from './fixtures';
import { prepareMs } from './lead';
import { FOLLOW_MS, SEND_DEADLINE_MS, VERIFY_MS } from './timing';

const YEARS = 45 * 365 * 24 * 3_600_000;
const setBack = (row: Delivery) => decide(row, { type: 'clock-set-back' }, facts({ now: DUE })).delivery;

/** A row that was written while the clock ran years ahead. */
const ahead = (patch: Partial<Delivery>): Delivery =>
  delivery({ key: 'k1', frozen, nextAt: DUE + YEARS, updatedAt: DUE + YEARS, ...patch });

describe('a clock that had run ahead and was set back', () => {
  it.each([
    ['scheduled', 0],
    ['held', 0],
    ['prepared', 0],
    ['retry-at', 0],
    ['claimed', prepareMs(delivery().content)],
    ['sending', SEND_DEADLINE_MS],
    ['unknown', SEND_DEADLINE_MS],
    ['verifying', VERIFY_MS],
  ] as const)('a row that is %s is looked at again soon', (state, wait) => {
    const row = setBack(ahead({ state, owner: 'other' }));
    expect(row).toMatchObject({ state, nextAt: DUE + wait, owner: 'other', version: 2 });
  });

  it('what the network holds is looked at after its own time', () => {
    const row = ahead({ state: 'handed-over', handOver: { id: 's1', at: DUE + 60_000 } });
    expect(setBack(row).nextAt).toBe(DUE + 60_000 + FOLLOW_MS);
  });

  it('what was being sent meanwhile, and ended unknown before any look, is looked for soon', () => {
    const row = ahead({ state: 'sending', owner: 'other', firstSentAt: DUE + YEARS });
    const lost = decide(row, { type: 'owner-lost' }, facts({ now: DUE })).delivery;
    expect(lost).toMatchObject({ state: 'unknown', nextAt: DUE + SEND_DEADLINE_MS, firstSentAt: 0 });
  });

  it('when a key was first sent can’t be known any more', () => {
    expect(setBack(ahead({ state: 'unknown', firstSentAt: DUE + YEARS })).firstSentAt).toBe(0);
    expect(setBack(ahead({ state: 'unknown', firstSentAt: DUE - 5 })).firstSentAt).toBe(DUE - 5);
  });

  it('leaves alone what is due already, what asks, and what is over', () => {
    for (const row of [
      ahead({ state: 'unknown', nextAt: DUE }),
      delivery({ state: 'needs-login', asking: 1 }),
      delivery({ state: 'published' }),
    ])
      expect(setBack(row)).toBe(row);
  });
});
