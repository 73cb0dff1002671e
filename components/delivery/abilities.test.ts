import { describe, expect, it } from 'vitest';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import { fakeSpec } from '@/test/support/fake-world';
import { abilitiesOf } from './abilities';
import { offersFor } from './offers';

const LEAD = 300_000;
const info = { software: 'mastodon', version: '4.5.0', readAt: 0, scheduleLeadMs: LEAD };
const rest = [{ role: 'thread', text: 'Two' }] as const;

describe('what an account can do for a delivery', () => {
  it.each([
    ['a server with a scheduler, in time', delivery(), { serverInfo: info }, DUE - LEAD - 1, true],
    ['too near', delivery(), { serverInfo: info }, DUE - LEAD, false],
    ['no scheduler', delivery(), {}, 0, false],
    ['no account', delivery(), undefined, 0, false],
    [
      'a thread, which a scheduler does not take',
      delivery({ content: { ...delivery().content, rest } }),
      { serverInfo: info },
      0,
      false,
    ],
  ])('hand over: %s', (_, row, account, now, expected) => {
    const can = abilitiesOf(row, account, fakeSpec, now);
    expect(can.handOver).toBe(expected);
    expect(offersFor(row, null, can).more.includes('handOver')).toBe(expected);
  });

  it('change it there: where the network has that', () => {
    const remote = { id: 'x', url: null, at: 1, proof: 'answer', removedAt: null } as const;
    const row = delivery({ state: 'published', remote });
    const offered = (edit: boolean, account?: Parameters<typeof abilitiesOf>[1]) => {
      const spec = { ...fakeSpec, features: { ...fakeSpec.features, edit } };
      return offersFor(row, null, abilitiesOf(row, account, spec, 0)).more;
    };
    expect(offered(true)).toContain('editThere');
    expect(offered(false)).not.toContain('editThere');
    expect(offered(true, { serverInfo: { ...info, lacks: ['edit'] } })).not.toContain('editThere');
  });
});
