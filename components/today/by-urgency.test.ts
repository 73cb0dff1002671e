import { expect, it } from 'vitest';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import { byUrgency } from './by-urgency';

it('puts what was missed behind what holds up, and keeps time order within a kind', () => {
  const rows = [
    delivery({ id: 'missed early', state: 'missed', dueAt: DUE - 9 }),
    delivery({ id: 'refused', state: 'rejected' }),
    delivery({ id: 'unknown late', state: 'needs-person', dueAt: DUE + 5 }),
    delivery({ id: 'unknown early', state: 'needs-person' }),
    delivery({ id: 'signed out', state: 'needs-login' }),
  ];
  expect(byUrgency(rows).map(({ id }) => id)).toEqual([
    'unknown early',
    'unknown late',
    'signed out',
    'refused',
    'missed early',
  ]);
});
