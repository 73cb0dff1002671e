import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { decide } from './decide';
import { delivery, facts, frozen } from './fixtures';

const tick = { type: 'tick' } as const;
const claimed = decide(delivery(), tick, facts()).delivery;
const edit = {
  kind: 'update-content',
  content: { ...claimed.content, text: 'Rye Sunday' },
  revision: 2,
} as const;
/** Edited while it was being prepared, and claimed again by the same instance under the same key. */
const again = decide(
  decide(claimed, { type: 'person', act: edit }, facts()).delivery,
  tick,
  facts(),
).delivery;

describe('a preparation that ends after its delivery was edited and claimed again', () => {
  it('does not bring the old text back', () => {
    expect(again).toMatchObject({ state: 'claimed', owner: 'me', key: claimed.key, revision: 2 });
    const late = { type: 'prepared', frozen, claim: claimed.version } as const;
    expect(decide(again, late, facts()).delivery).toBe(again);
    const own = { type: 'prepared', frozen, claim: again.version } as const;
    expect(decide(again, own, facts()).delivery.state).toBe('prepared');
  });

  it('does not end the new one with its failure either', () => {
    const late = { type: 'prepare-failed', failure: failure('rejected'), claim: claimed.version } as const;
    expect(decide(again, late, facts()).delivery).toBe(again);
  });

  it('nor does that of another instance', () => {
    const other = { type: 'prepared', frozen, claim: again.version } as const;
    expect(decide(again, other, facts({ owner: 'another' })).delivery).toBe(again);
  });
});
