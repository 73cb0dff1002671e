import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKING_STATES, FINAL_STATES, type Delivery } from '@/lib/domain/delivery';
import { anyDelivery } from '../../../test/support/arbitrary-library';
import { mergeRow } from './merge-row';
import type { BackedUpRow } from './read-row';
import { RESTORED, settleRestored } from './settle-restored';

const NOW = 1_800_000_000_000;

const delivery = (patch: Partial<Delivery>): Delivery => {
  const [found] = fc.sample(anyDelivery, { numRuns: 1, seed: 7 });
  const base = {
    state: 'scheduled',
    attempts: 0,
    remote: null,
    frozen: null,
    reason: null,
    updatedAt: 100,
  } as const;
  return { ...(found as unknown as Delivery), ...base, ...patch };
};

describe('a delivery of a backup', () => {
  it.each<[string, Partial<Delivery>, Partial<Delivery>]>([
    [
      'still to come waits',
      { state: 'held', dueAt: NOW + 1 },
      { state: 'scheduled', nextAt: NOW, reason: null },
    ],
    [
      'being prepared is prepared anew',
      { state: 'claimed', owner: 'x', dueAt: NOW + 1 },
      { state: 'scheduled', owner: null },
    ],
    [
      'due since asks',
      { state: 'scheduled', dueAt: NOW - 1 },
      { state: 'missed', asking: 1, reason: { code: 'aborted', detail: RESTORED } },
    ],
    [
      'under way asks whether it is out',
      { state: 'sending', dueAt: NOW + 1 },
      { state: 'needs-person', asking: 1 },
    ],
    ['of unknown outcome asks', { state: 'unknown' }, { state: 'needs-person', asking: 1 }],
    [
      'to be sent again asks, too',
      { state: 'prepared', attempts: 1, dueAt: NOW + 1 },
      { state: 'needs-person', asking: 1 },
    ],
    [
      'of which a part is out asks',
      {
        state: 'scheduled',
        dueAt: NOW + 1,
        sent: [{ key: 'k', id: 'i', url: null, at: 1, proof: 'answer' }],
      },
      { state: 'needs-person' },
    ],
    [
      'that the network holds is followed',
      { state: 'handed-over', handOver: { id: '7', at: NOW + 5 }, nextAt: 9 },
      { state: 'handed-over', nextAt: 9 },
    ],
  ])('%s', (_name, given, expected) => {
    expect(settleRestored(delivery(given), NOW)).toMatchObject(expected);
  });

  it('is never sent by itself, never forgotten, and comes to the same a second time', () => {
    fc.assert(
      fc.property(anyDelivery, (row) => {
        const settled = settleRestored(row as unknown as Delivery, NOW);
        expect(settled.owner).toBeNull();
        expect(settled.updatedAt).toBe(row['updatedAt']);
        if (settled.state === 'scheduled')
          expect(settled).toMatchObject({ attempts: 0, frozen: null, nextAt: NOW });
        expect('asking' in settled).toBe(ASKING_STATES.has(settled.state));
        expect('nextAt' in settled).toBe(
          !ASKING_STATES.has(settled.state) && !FINAL_STATES.has(settled.state),
        );
        expect(settleRestored(settled, NOW)).toEqual(settled);
      }),
    );
  });
});

describe('a delivery that is here already', () => {
  const merge = (here: Partial<Delivery>, incoming: Partial<Delivery>): Delivery | null =>
    mergeRow('deliveries', row(here), row(incoming), NOW) as unknown as Delivery | null;
  const row = (patch: Partial<Delivery>): BackedUpRow => delivery(patch) as unknown as BackedUpRow;
  const remote = { id: 'at://1', url: null, at: 1, proof: 'answer', removedAt: null } as const;
  const out = { state: 'published', remote } as const;

  it('stays where it is newer, or as new', () => {
    expect(merge({ updatedAt: 100 }, { updatedAt: 100 })).toBeNull();
    expect(merge({ updatedAt: 101 }, { updatedAt: 100 })).toBeNull();
    expect(merge({ updatedAt: 99 }, { updatedAt: 100 })).not.toBeNull();
  });

  it('gives way to one that is known to be out, and never the other way round', () => {
    expect(merge({ updatedAt: 200 }, { ...out, updatedAt: 100 })).toMatchObject({ state: 'published' });
    expect(merge({ ...out, updatedAt: 100 }, { updatedAt: 200 })).toBeNull();
  });

  it('is not touched while its outcome is open', () => {
    expect(merge({ state: 'sending', updatedAt: 1 }, { ...out, updatedAt: 100 })).toBeNull();
  });
});
