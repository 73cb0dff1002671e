import { expect, it } from 'vitest';
import { rowFault } from './row-fault';

const columns = { createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' };

it.each<[string, string | null]>([
  ['2028-02-29', null],
  ['2027-02-29', 'no such day'],
  ['2027-13-01', 'Invalid date'],
])('a routine from %s on: %s', (anchor, fault) => {
  const every = { count: 1, unit: 'month' };
  const what = { id: 'r1', clientId: 'c1', title: '', note: '', accountIds: [], fields: [] };
  const found = rowFault('routines', { ...columns, ...what, every, anchor, madeUpTo: null });
  if (fault === null) expect(found).toBeNull();
  else expect(found).toContain(fault);
});

it.each<[string, unknown]>([
  ['a week of six days', { hours: { zone: 'Europe/Lisbon', week: [[], [], [], [], [], []], special: [] } }],
  ['a number for a name', { name: 7 }],
  ['links that are none', { links: 'https://casaluz.pt/' }],
])('a change with %s is damaged', (_name, set) => {
  const row = { ...columns, id: 'h1', clientId: 'c1', from: '2027-01-01', reason: '', set };
  expect(rowFault('companyChanges', row)).not.toBeNull();
  expect(rowFault('companyChanges', { ...row, set: { tone: null, later: 1 } })).toBeNull();
});
