import { expect, it } from 'vitest';
import { weekdayName } from './weekday-name';

it('counts from Monday, as ISO does', () => {
  expect(weekdayName(1, 'long', 'en')).toBe('Monday');
  expect(weekdayName(7, 'short', 'en')).toBe('Sun');
  expect(weekdayName(3, 'long', 'de')).toBe('Mittwoch');
});
