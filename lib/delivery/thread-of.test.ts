import { expect, it } from 'vitest';
import { threadOf } from './thread-of';

const limits = (max: number) =>
  [{ unit: 'graphemes', max, source: 'https://limits.example', checkedAt: '2026-11-27' }] as const;

it('keeps its answers apart by text and limits, and forgets the oldest', () => {
  const text = 'one two three four';
  const first = threadOf(text, limits(10));
  expect(first).toEqual(['one two', 'three four']);
  expect(threadOf(text, limits(10))).toBe(first);
  expect(threadOf(text, limits(18))).toEqual([text]);
  expect(threadOf(`${text} five`, limits(18))).toEqual(['one two three', 'four five']);
  for (let max = 20; max < 30; max += 1) threadOf(text, limits(max));
  expect(threadOf(text, limits(10))).not.toBe(first);
  expect(threadOf(text, limits(10))).toEqual(first);
});
