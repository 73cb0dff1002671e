import { describe, expect, it } from 'vitest';
import { timeForYou } from './time-for-you';

const NOW = Date.UTC(2026, 10, 24, 12);

describe('timeForYou', () => {
  it.each([
    ['09:00', 'Europe/Lisbon', 'Asia/Kolkata', '14:30'],
    ['09:00', 'Europe/Lisbon', 'Europe/London', null],
    ['23:00', 'Europe/Lisbon', 'Asia/Kolkata', '04:30 +1'],
    ['03:00', 'Asia/Tokyo', 'Europe/Lisbon', '18:00 −1'],
  ])('%s in %s for somebody in %s: %s', (time, zone, own, shown) => {
    expect(timeForYou(time, zone, own, NOW)).toBe(shown);
  });
});
