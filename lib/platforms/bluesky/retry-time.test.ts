import { describe, expect, it } from 'vitest';
import { retryTime } from './retry-time';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY_MS = 86_400_000;

describe('retryTime', () => {
  it('takes the reset in epoch seconds before anything else', () => {
    const headers = new Headers({ 'ratelimit-reset': String(NOW / 1_000 + 300), 'retry-after': '5' });
    expect(retryTime(headers, NOW)).toBe(NOW + 300_000);
  });

  it('is never before now, and a day away at most', () => {
    expect(retryTime(new Headers({ 'ratelimit-reset': '300' }), NOW)).toBe(NOW);
    expect(retryTime(new Headers({ 'ratelimit-reset': '99999999999999' }), NOW)).toBe(NOW + DAY_MS);
  });

  it('says nothing where the server says nothing that can be read', () => {
    expect(retryTime(new Headers(), NOW)).toBeUndefined();
    expect(retryTime(new Headers({ 'ratelimit-reset': 'soon', 'retry-after': '1.5' }), NOW)).toBeUndefined();
  });
});
