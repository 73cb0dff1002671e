import { expect, it } from 'vitest';
import { websiteOf } from './website-of';

it.each([
  ['', ''],
  ['  ', ''],
  ['casaluz.pt', 'https://casaluz.pt'],
  [' casaluz.pt/menu?a=1 ', 'https://casaluz.pt/menu?a=1'],
  ['http://casaluz.pt', 'https://casaluz.pt'],
  ['https://www.casaluz.pt/', 'https://www.casaluz.pt/'],
  ['https://bücher.example', 'https://bücher.example'],
  ['casa luz', null],
  ['casaluz', null],
  ['javascript://casaluz.pt', null],
  ['ftp://casaluz.pt', null],
  ['https://user@casaluz.pt', null],
])('%j is kept as %j', (typed, kept) => {
  expect(websiteOf(typed)).toBe(kept);
});
