import { expect, it } from 'vitest';
import { matching, NO_FILTER } from './matching';

const marks = [
  { seq: 1, at: 10, accountId: 'a1' },
  { seq: 2, at: 20, accountId: 'a2' },
  { seq: 3, at: 30, accountId: 'a1' },
];

it('gives the numbers that fit, newest first', () => {
  expect(matching(marks, NO_FILTER)).toEqual([3, 2, 1]);
  expect(matching(marks, { ...NO_FILTER, accountId: 'a1' })).toEqual([3, 1]);
  expect(matching(marks, { ...NO_FILTER, from: 20 })).toEqual([3, 2]);
  expect(matching(marks, { ...NO_FILTER, from: 10, to: 30 })).toEqual([2, 1]);
  expect(matching([], NO_FILTER)).toEqual([]);
});
