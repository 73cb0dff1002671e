import { expect, it } from 'vitest';
import { clockTime } from './clock-time';

it.each([
  ['09:05', 'en-GB', '09:05'],
  ['21:05', 'en-US', '9:05 PM'],
  ['00:00', 'de', '00:00'],
])('%s in %s is %s', (time, locale, words) => {
  expect(clockTime(time, locale)).toBe(words);
});
