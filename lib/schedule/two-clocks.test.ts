import { describe, expect, it } from 'vitest';
import { twoClocks } from './two-clocks';
import { zoneCity } from './zone-city';

const clocks = (iso: string, zone: string, ownZone: string, locale = 'en-GB') =>
  twoClocks({ instant: Date.parse(iso), zone, ownZone, locale, now: Date.parse('2026-11-24T12:00Z') });

describe('twoClocks', () => {
  it('gives "09:00 in Lisbon · 14:30 for you"', () => {
    const { theirs, yours, differ, daysDiffer } = clocks(
      '2026-11-24T09:00Z',
      'Europe/Lisbon',
      'Asia/Kolkata',
    );
    expect([theirs.time, theirs.city, yours.time]).toEqual(['09:00', 'Lisbon', '14:30']);
    expect([differ, daysDiffer]).toEqual([true, false]);
  });

  it('says when the days differ, and has both dates', () => {
    const { theirs, yours, daysDiffer } = clocks('2026-11-24T21:00Z', 'Europe/Lisbon', 'Asia/Tokyo');
    expect(daysDiffer).toBe(true);
    expect([theirs.date, yours.date]).toEqual(['Tue 24 Nov', 'Wed 25 Nov']);
  });

  it('knows two zones that agree at this instant only', () => {
    expect(clocks('2026-12-01T09:00Z', 'Europe/London', 'Africa/Abidjan').differ).toBe(false);
    expect(clocks('2026-07-01T09:00Z', 'Europe/London', 'Africa/Abidjan').differ).toBe(true);
    expect(clocks('2026-03-20T09:00Z', 'Europe/Lisbon', 'America/New_York').theirs.time).toBe('09:00');
    expect(clocks('2026-03-20T09:00Z', 'Europe/Lisbon', 'America/New_York').yours.time).toBe('05:00');
  });

  it('shows the year where it is another one, by each clock', () => {
    const { theirs, yours } = clocks('2026-12-31T20:00Z', 'Europe/Lisbon', 'Asia/Kolkata');
    expect(theirs.date).toBe('Thu 31 Dec');
    expect(yours.date).toBe('Fri, 1 Jan 2027');
  });

  it('F44: speaks the locale, with 12 or 24 hours', () => {
    const instant = '2026-11-24T15:00Z';
    expect(clocks(instant, 'Europe/Berlin', 'UTC', 'de').theirs).toMatchObject({
      time: '16:00',
      date: 'Di., 24. Nov.',
    });
    expect(clocks(instant, 'America/New_York', 'UTC', 'en-US').theirs.time).toMatch(/^10:00\sAM$/u);
    expect(clocks(instant, 'Africa/Cairo', 'UTC', 'ar-EG').theirs.time).toMatch(/[٠-٩]/u);
  });

  it('shows the two passings of an overlap as the same time with different instants', () => {
    const [first, second] = ['2026-10-25T00:30Z', '2026-10-25T01:30Z'].map((iso) =>
      clocks(iso, 'Europe/Paris', 'UTC'),
    );
    expect(first?.theirs.time).toBe(second?.theirs.time);
    expect([first?.yours.time, second?.yours.time]).toEqual(['00:30', '01:30']);
  });
});

describe('zoneCity', () => {
  it.each([
    ['Europe/Lisbon', 'Lisbon'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/GMT+5', 'UTC−5'],
    ['Etc/GMT-14', 'UTC+14'],
  ])('%s is %s', (zone, city) => {
    expect(zoneCity(zone)).toBe(city);
  });
});
