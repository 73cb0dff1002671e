import { describe, expect, it } from 'vitest';
import { timeForYou } from './time-for-you';

const NOW = Date.UTC(2026, 10, 24, 12);

describe('timeForYou', () => {
  it.each([
    ['09:00', 'Europe/Lisbon', 'Asia/Kolkata', { time: '14:30', days: 0 }],
    ['09:00', 'Europe/Lisbon', 'Europe/London', null],
    ['23:00', 'Europe/Lisbon', 'Asia/Kolkata', { time: '04:30', days: 1 }],
    ['03:00', 'Asia/Tokyo', 'Europe/Lisbon', { time: '18:00', days: -1 }],
  ])('%s in %s for somebody in %s: %j', (time, zone, own, shown) => {
    expect(timeForYou(time, zone, own, NOW)).toEqual(shown);
  });
});
