import { describe, expect, it } from 'vitest';
import { dayName } from './day-name';

describe('dayName', () => {
  it.each([
    ['2026-11-24', 'Today · Tuesday 24 November'],
    ['2026-11-25', 'Tomorrow · Wednesday 25 November'],
    ['2026-11-28', 'Saturday 28 November'],
    ['2027-01-01', 'Friday 1 January'],
  ])('%s', (date, words) => {
    expect(dayName(date, '2026-11-24', 'en-GB')).toBe(words);
  });
});
