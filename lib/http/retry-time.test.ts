import { describe, expect, it } from 'vitest';
import { retryTime } from './retry-time';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY_MS = 86_400_000;

describe('retryTime', () => {
  it('takes the reset in epoch seconds before anything else', () => {
    const headers = new Headers({ 'ratelimit-reset': String(NOW / 1_000 + 300), 'retry-after': '5' });
    expect(retryTime(headers, NOW)).toBe(NOW + 300_000);
  });

  it('takes the reset as an ISO time, too', () => {
    const iso = new Date(NOW + 300_000).toISOString();
    expect(retryTime(new Headers({ 'x-ratelimit-reset': iso }), NOW)).toBe(NOW + 300_000);
    const short = iso.replace('.000', '.123456');
    expect(retryTime(new Headers({ 'x-ratelimit-reset': short }), NOW)).toBe(NOW + 300_123);
    expect(retryTime(new Headers({ 'x-ratelimit-reset': 'soon', 'retry-after': '9' }), NOW)).toBe(
      NOW + 9_000,
    );
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
