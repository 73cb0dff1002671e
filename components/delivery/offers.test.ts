import { describe, expect, it } from 'vitest';
import { ASKING_STATES, DELIVERY_STATES, type Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { delivery } from '@/lib/delivery/fixtures';
import { possibleActs } from '@/lib/delivery/person-acts';
import { ACT_OF, offersFor } from './offers';

const remote = { id: 'at://1', url: 'https://bsky.app/1', at: 1, proof: 'answer', removedAt: null } as const;
const all: Delivery[] = DELIVERY_STATES.flatMap((state) =>
  [null, failure('unknown-outcome'), failure('account-gone')].map((reason) =>
    delivery({ state, reason, remote }),
  ),
);

describe('offersFor', () => {
  it('offers nothing that the state machine would refuse', () => {
    for (const row of all) {
      const { first, beside, more } = offersFor(row, 2);
      for (const offer of [...(first ? [first] : []), ...beside, ...more]) {
        const act = ACT_OF[offer];
        if (act) expect(possibleActs(row), `${row.state} ${offer}`).toContain(act);
      }
    }
  });

  it('offers everything that the state machine allows', () => {
    for (const row of all) {
      const { first, beside, more } = offersFor(row, 2, { handOver: true, edit: true });
      const offered = new Set([first, ...beside, ...more].map((offer) => offer && ACT_OF[offer]));
      const left = [...possibleActs(row)].filter((act) => !offered.has(act));
      // Of a login or an account that is gone the post's text is not the trouble; it can be changed once that is settled.
      const fine = ['needs-login', 'needs-person'].includes(row.state)
        ? ['update-content', 'reschedule']
        : [];
      expect(
        left.filter((act) => !fine.includes(act)),
        row.state,
      ).toEqual([]);
    }
  });

  it('offers what only some networks can do where the account’s network can', () => {
    const { more } = offersFor(delivery(), 1, { handOver: true, edit: true });
    expect(more).toContain('handOver');
    expect(offersFor(delivery(), 1).more).not.toContain('handOver');
    expect(offersFor(delivery({ state: 'published', remote }), 1).more).not.toContain('editThere');
  });

  it('has one obvious action wherever the person is asked', () => {
    for (const row of all.filter(({ state }) => ASKING_STATES.has(state)))
      expect(offersFor(row, 1).first).not.toBeNull();
  });

  it('asks first whether it is there when the outcome is open', () => {
    const open = delivery({ state: 'needs-person', reason: failure('unknown-outcome') });
    expect(offersFor(open)).toEqual({ first: 'look', beside: ['itsThere', 'itIsnt'], more: ['drop'] });
  });

  it('takes the edited post first after a refusal', () => {
    const refused = delivery({ state: 'rejected', reason: failure('rejected'), revision: 1 });
    expect(offersFor(refused, 1).first).toBe('edit');
    expect(offersFor(refused, 2).first).toBe('updateContent');
  });

  it('offers neither opening nor deleting what was deleted already', () => {
    const gone = delivery({ state: 'published', remote: { ...remote, removedAt: 5 } });
    expect(offersFor(gone)).toEqual({ first: null, beside: [], more: [] });
  });
});
