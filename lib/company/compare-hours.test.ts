import { describe, expect, it } from 'vitest';
import type { OpeningHours, SpecialDays } from '@/lib/domain/company';
import { compareHours } from './compare-hours';

const DAY = [{ from: '09:00', to: '18:00' }];
const CHRISTMAS: readonly SpecialDays[] = [
  { from: '2026-12-24', to: '2026-12-24', spans: [{ from: '09:00', to: '13:00' }], note: '' },
  { from: '2026-12-25', to: '2026-12-26', spans: [], note: 'Christmas' },
];
const hours = (special: readonly SpecialDays[] = CHRISTMAS): OpeningHours => ({
  zone: 'Europe/Lisbon',
  week: [DAY, DAY, DAY, DAY, DAY, DAY, []],
  special,
});
const WEEK = 'Mon–Sat 9:00–18:00\nSun closed';
const on = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const compare = (here: string, day = '2026-12-22', record = hours()): boolean =>
  compareHours(here, record, 'GB', on(day));

describe('special days', () => {
  it('a place that shows only the week is right, whatever days the record has beside it', () => {
    expect(compare(WEEK)).toBe(true);
    expect(compare(WEEK, '2026-12-25')).toBe(true);
    expect(compareHours(WEEK, hours(), 'GB')).toBe(true);
  });

  it.each([
    ['in words', '24 December 2026: 9:00–13:00\n25 December 2026: closed'],
    ['without a year', '24 Dec: 9:00–13:00\n25 Dec: closed'],
    [
      'with the day of the week',
      'Thursday, 24 December 9–13\nFriday, 25 December closed\nSat, Dec 26 closed',
    ],
    ['with points', '24.12. 9:00-13:00 Uhr\n25.12.2026: geschlossen'],
    ['as a date', '2026-12-24 09:00–13:00\n2026-12-25 closed'],
    ['a day that is as always', '23 Dec 2026: 9:00–18:00\n24 Dec: 9:00–13:00'],
  ])('shown apart, %s, they are right', (_, days) => {
    expect(compare(`${WEEK}\n${days}`)).toBe(true);
  });

  it.each([
    ['other times', '24 Dec: 9:00–14:00'],
    ['open, not closed', '24 Dec: 9–13\n25 Dec: 9:00–18:00'],
    ['a day that the record doesn’t know', '24 Dec: 9–13\n25 Dec: closed\n31 Dec: closed'],
    ['last year’s', '24 Dec 2025: 9:00–13:00'],
    ['one of them left out', '25 Dec: closed'],
    ['more than hours', '24 Dec: 9–13, by appointment'],
  ])('differ where they say something else: %s', (_, days) => {
    expect(compare(`${WEEK}\n${days}`)).toBe(false);
  });

  it('in the record alone, a day that is shown is a difference', () => {
    expect(compare(`${WEEK}\n25 Dec: closed`, '2026-12-22', hours([]))).toBe(false);
    expect(compare(`${WEEK}\n25 Dec: 9:00–18:00`, '2026-12-22', hours([]))).toBe(true);
  });

  it('don’t make the week right where that differs', () => {
    expect(compare('Mon–Sat 10:00–18:00\n24 Dec: 9:00–13:00')).toBe(false);
  });
});

describe('a week with a special day in it', () => {
  const christmas = 'Mon–Wed 9:00–18:00\nThu 9:00–13:00\nFri closed\nSat closed\nSun closed';

  it('is right around that day, however many of them it shows', () => {
    expect(compare(christmas)).toBe(true);
    expect(compare('Mon–Thu 9:00–18:00\nFri closed\nSat 9:00–18:00\nSun closed')).toBe(true);
    expect(compare(christmas, '2026-12-30')).toBe(true);
  });

  it('with the holiday’s name behind the day', () => {
    const named = christmas.replace('Fri', 'Friday (Christmas Day)').replace('Sat', 'Saturday (Boxing Day)');
    expect(compare(named)).toBe(true);
    expect(compare(named, '2026-11-02')).toBe(false);
  });

  it.each([
    ['before', '2026-12-10'],
    ['long after', '2027-01-10'],
  ])('is wrong %s', (_, day) => {
    expect(compare(christmas, day)).toBe(false);
  });

  it('is wrong where another day differs', () => {
    expect(compare(christmas.replace('Mon–Wed 9:00', 'Mon–Wed 10:00'))).toBe(false);
  });
});
