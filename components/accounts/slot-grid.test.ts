import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '@/lib/domain/slot';
import { gridRows, newSlots, parseTimes } from './slot-grid';

const slot = (weekday: Slot['weekday'], time: string): Slot => ({
  id: `${weekday} ${time}`,
  accountId: 'a1',
  weekday,
  time,
  zone: 'Europe/Lisbon',
  category: null,
  pausedAt: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  origin: 'device',
});

describe('parseTimes', () => {
  it.each([
    ['09:00', ['09:00']],
    ['9, 12.30; 17h05', ['09:00', '12:30', '17:05']],
    ['0930 930:00', null],
    ['17:00 9:00 17:00', ['09:00', '17:00']],
    ['', []],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
  ])('%j', (text, times) => {
    expect(parseTimes(text)).toEqual(times);
  });

  it('reads back every time of a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseTimes(`${hour}:${minute}`)).toEqual([time]);
      }),
    );
  });
});

describe('newSlots', () => {
  it('is every day at every time, without those that are there', () => {
    expect(newSlots([1, 2], ['09:00', '17:00'], [slot(1, '09:00')])).toEqual([
      { weekday: 1, time: '17:00' },
      { weekday: 2, time: '09:00' },
      { weekday: 2, time: '17:00' },
    ]);
  });
});

describe('gridRows', () => {
  it('has one row for each time and clock, earliest first, with the slot of each day', () => {
    const moved = { ...slot(4, '09:00'), zone: 'Asia/Kolkata' };
    const rows = gridRows([slot(1, '17:00'), moved, slot(2, '09:00'), slot(3, '17:00')]);
    expect(rows.map(({ time, zone, byDay }) => [time, zone, [...byDay.keys()]])).toEqual([
      ['09:00', 'Asia/Kolkata', [4]],
      ['09:00', 'Europe/Lisbon', [2]],
      ['17:00', 'Europe/Lisbon', [1, 3]],
    ]);
  });
});
