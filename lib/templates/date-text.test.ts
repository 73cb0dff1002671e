import { describe, expect, it } from 'vitest';
import { dateText } from './date-text';

const at = Date.parse;

describe('dateText', () => {
  it.each([
    ['2026-11-27T12:00:00Z', 'UTC', 'en', 0, 'd', 'November 27'],
    ['2026-11-27T12:00:00Z', 'UTC', 'en-GB', 1, 'd', '28 November'],
    ['2026-11-27T12:00:00Z', 'Europe/Lisbon', 'pt-PT', 1, 'd', '28 de novembro'],
    ['2026-11-27T12:00:00Z', 'Europe/Berlin', 'de', -2, 'w', '13. November'],
    ['2026-11-27T12:00:00Z', 'Asia/Tokyo', 'ja', 1, 'd', '11月28日'],
    ['2026-11-27T12:00:00Z', 'UTC', 'fr', 1, 'm', '27 décembre'],
    // Another year is said.
    ['2026-12-31T12:00:00Z', 'UTC', 'en-GB', 1, 'd', '1 January 2027'],
    ['2026-01-01T12:00:00Z', 'UTC', 'es', -1, 'd', '31 de diciembre de 2025'],
    // Whose today: the same instant is tomorrow in Auckland and yesterday in Honolulu.
    ['2026-11-27T23:30:00Z', 'Pacific/Auckland', 'en-GB', 0, 'd', '28 November'],
    ['2026-11-27T05:30:00Z', 'Pacific/Honolulu', 'en-GB', 0, 'd', '26 November'],
    // Half-hour daylight saving, and a day of 23 hours.
    ['2026-10-03T15:45:00Z', 'Australia/Lord_Howe', 'en-GB', 1, 'd', '5 October'],
    ['2026-03-29T00:30:00Z', 'Europe/Lisbon', 'en-GB', 1, 'd', '30 March'],
    // A month from 31 January ends with February.
    ['2026-01-31T12:00:00Z', 'UTC', 'en-GB', 1, 'm', '28 February'],
    // What a page says can be anything.
    ['2026-11-27T12:00:00Z', 'Mars/Olympus', 'not a locale', 0, 'd', 'November 27'],
  ] as const)('%s in %s, %s, %i%s: %s', (now, zone, locale, amount, unit, text) => {
    expect(dateText(amount, unit, { now: at(now), zone, locale })).toBe(text);
  });

  it('is never left without a date', () => {
    for (const unit of ['d', 'w', 'm'] as const)
      for (const amount of [-9_999, 9_999])
        expect(
          dateText(amount, unit, { now: at('2026-11-27T12:00:00Z'), zone: 'UTC', locale: 'en' }),
        ).not.toBe('');
  });
});
