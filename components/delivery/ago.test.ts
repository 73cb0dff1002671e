import { describe, expect, it } from 'vitest';
import { ago } from './ago';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

describe('ago', () => {
  it.each([
    [0, 'now'],
    [-59_999, 'now'],
    [-MINUTE, '1 minute ago'],
    [-59 * MINUTE, '59 minutes ago'],
    [-3.9 * 60 * MINUTE, '3 hours ago'],
    [-24 * 60 * MINUTE, 'yesterday'],
    [90 * MINUTE, 'in 1 hour'],
  ])('%d ms is %s', (distance, words) => {
    expect(ago(NOW + distance, NOW, 'en')).toBe(words);
  });
});
