import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHttpDate } from './http-date';
import { retryAt } from './retry-after';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);
const DAY = 24 * 60 * 60_000;
const after = (headers: Record<string, string>): number | undefined => {
  const at = retryAt(new Headers(headers), now);
  return at === undefined ? undefined : (at - now) / 1000;
};

describe('retryAt', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 0],
    ['1.5', 1.5],
    ['Tue, 24 Nov 2026 12:01:30 GMT', 90],
    ['Tuesday, 24-Nov-26 12:01:30 GMT', 90],
    ['Tue Nov 24 12:01:30 2026', 90],
    // Passed already: now.
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    // Absurd: a day at most.
    ['99999999999999999999', 86_400],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400],
  ])('Retry-After %j is %d s', (value, seconds) => {
    expect(after({ 'Retry-After': value })).toBe(seconds);
  });

  it.each([
    '',
    '-5',
    'soon',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '2026-11-24T12:01:30Z',
    'Tue, 32 Nov 2026 12:01:30 GMT',
  ])('Retry-After %j says nothing', (value) => {
    expect(after({ 'Retry-After': value })).toBeUndefined();
  });

  it('reads ratelimit-reset as epoch seconds that were rounded down, small numbers as seconds from now', () => {
    expect(after({ 'RateLimit-Reset': String(now / 1000 + 300) })).toBe(301);
    expect(after({ 'RateLimit-Reset': '300' })).toBe(300);
    expect(after({ 'RateLimit-Reset': String(now / 1000 - 300) })).toBe(0);
    expect(after({ 'RateLimit-Reset': String(now) })).toBe(DAY / 1000);
    expect(after({ 'RateLimit-Reset': 'later' })).toBeUndefined();
  });

  it('takes Retry-After first, and the other where that makes no sense', () => {
    const reset = { 'RateLimit-Reset': '300' };
    expect(after({ ...reset, 'Retry-After': '5' })).toBe(5);
    expect(after({ ...reset, 'Retry-After': 'soon' })).toBe(300);
    expect(after({})).toBeUndefined();
  });

  it('is never in the past, never more than a day ahead, for anything a server sends', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        const at = retryAt({ get: (name) => (name === 'retry-after' ? first : second) }, now) ?? now;
        expect(at).toBeGreaterThanOrEqual(now);
        expect(at).toBeLessThanOrEqual(now + DAY);
      }),
    );
  });
});

describe('parseHttpDate', () => {
  it('reads the three forms of RFC 9110, section 5.6.7, as the same instant', () => {
    const instant = Date.UTC(1994, 10, 6, 8, 49, 37);
    for (const text of [
      'Sun, 06 Nov 1994 08:49:37 GMT',
      'Sunday, 06-Nov-94 08:49:37 GMT',
      'Sun Nov  6 08:49:37 1994',
    ]) {
      expect(parseHttpDate(text, now)).toBe(instant);
    }
  });

  it('takes two-digit years for at most fifty years ahead', () => {
    expect(parseHttpDate('Tuesday, 24-Nov-76 12:00:00 GMT', now)).toBe(Date.UTC(2076, 10, 24, 12));
    expect(parseHttpDate('Thursday, 24-Nov-77 12:00:00 GMT', now)).toBe(Date.UTC(1977, 10, 24, 12));
  });

  it('reads back what browsers and servers write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        expect(parseHttpDate(new Date(seconds * 1000).toUTCString(), now)).toBe(seconds * 1000);
      }),
    );
  });

  it.each([
    '',
    'Sun, 06 Nov 1994',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 30 Feb 2026 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:00:00 GMT',
    'Sun, 06 Nov 1994 08:49:37 +0100',
  ])('refuses %j', (text) => {
    expect(parseHttpDate(text, now)).toBeUndefined();
  });
});
