import { describe, expect, it } from 'vitest';
import { daySpan } from './day-span';

const HOUR = 60 * 60_000;

describe('daySpan', () => {
  it('is the day of the zone, not of UTC', () => {
    // 2026-11-24T23:30Z is the 25th in Kolkata (UTC+5:30).
    const span = daySpan(Date.UTC(2026, 10, 24, 23, 30), 'Asia/Kolkata');
    expect(span).toEqual({
      date: '2026-11-25',
      from: Date.UTC(2026, 10, 24, 18, 30),
      to: Date.UTC(2026, 10, 25, 18, 30),
    });
  });

  it('has 23 and 25 hours where the clocks change', () => {
    // Lisbon: forward on 2026-03-29, back on 2026-10-25.
    const spring = daySpan(Date.UTC(2026, 2, 29, 12), 'Europe/Lisbon');
    const autumn = daySpan(Date.UTC(2026, 9, 25, 12), 'Europe/Lisbon');
    expect((spring.to - spring.from) / HOUR).toBe(23);
    expect((autumn.to - autumn.from) / HOUR).toBe(25);
  });

  it('begins later where midnight does not happen', () => {
    // Santiago jumped from 24:00 to 01:00 on 2026-09-06: that day starts at 01:00 local time, 04:00Z.
    expect(daySpan(Date.UTC(2026, 8, 6, 12), 'America/Santiago').from).toBe(Date.UTC(2026, 8, 6, 4));
  });

  it('meets the next day without a gap', () => {
    const now = Date.UTC(2026, 2, 27, 12);
    for (let day = 0; day < 7; day += 1) {
      expect(daySpan(now, 'Europe/Lisbon', day).to).toBe(daySpan(now, 'Europe/Lisbon', day + 1).from);
    }
  });
});
