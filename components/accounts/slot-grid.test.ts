import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '@/lib/domain/slot';
import { newSlots, parseTimes, timesOf } from './slot-grid';

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

describe('timesOf', () => {
  it('gives each time once, earliest first', () => {
    expect(timesOf([slot(1, '17:00'), slot(2, '09:00'), slot(3, '17:00')])).toEqual(['09:00', '17:00']);
  });
});
