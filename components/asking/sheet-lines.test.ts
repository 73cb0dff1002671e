import { expect, it } from 'vitest';
import { askingGroups } from '@/lib/delivery/asking-groups';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import { sheetLines } from './sheet-lines';

const groups = askingGroups([
  ...Array.from({ length: 20 }, (_, index) =>
    delivery({ id: `m${index}`, state: 'missed', asking: 1, dueAt: DUE + index }),
  ),
  ...Array.from({ length: 7 }, (_, index) => delivery({ id: `r${index}`, state: 'rejected', asking: 1 })),
]);
const kinds = (whole: ReadonlySet<string>, named: string | null = null): string =>
  sheetLines(groups, whole, named)
    .map(({ kind }) => kind.charAt(0))
    .join('');

it('shows the first of a long group and how many more there are; a few more are shown right away', () => {
  expect(kinds(new Set())).toBe(`g${'r'.repeat(7)}g${'r'.repeat(5)}m`);
});

it('shows a group in full that was asked for, or holds what the address names', () => {
  const full = `g${'r'.repeat(7)}g${'r'.repeat(20)}`;
  expect(kinds(new Set(['missed away']))).toBe(full);
  expect(kinds(new Set(), 'm19')).toBe(full);
});

it('gives each line an id of its own', () => {
  const ids = sheetLines(groups, new Set(), null).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
