import { expect, it } from 'vitest';
import { parseMinutes } from './parse-minutes';

it.each([
  ['0', 0],
  [' 30 ', 30],
  ['1440', 1440],
  ['1441', null],
  ['-5', null],
  ['2.5', null],
  ['', null],
  ['half an hour', null],
])('%j', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});
