import { expect, it } from 'vitest';
import { parseWhole } from './parse-whole';

it.each([
  ['0', null],
  ['1', 1],
  [' 30 ', 30],
  ['1440', 1440],
  ['1441', null],
  ['99999999999', null],
  ['-5', null],
  ['2.5', null],
  ['', null],
  ['half an hour', null],
])('%j', (text, number) => {
  expect(parseWhole(text, 1, 1_440)).toBe(number);
});
