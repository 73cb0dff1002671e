import { describe, expect, it } from 'vitest';
import { endsSoon } from './ends-soon';

const NOW = Date.UTC(2026, 10, 24, 9);

/** Padded with characters that base64url and base64 write differently. */
const jwt = (claims: object): string =>
  `h.${Buffer.from(JSON.stringify({ sub: 'û?>~', ...claims }), 'latin1').toString('base64url')}.s`;

describe('endsSoon', () => {
  it('is true from two minutes before the end', () => {
    expect(endsSoon(jwt({ exp: NOW / 1_000 + 121 }), NOW)).toBe(false);
    expect(endsSoon(jwt({ exp: NOW / 1_000 + 119 }), NOW)).toBe(true);
    expect(endsSoon(jwt({ exp: NOW / 1_000 - 9_000 }), NOW)).toBe(true);
  });

  it.each(['', 'opaque', 'a.b.c', jwt({}), jwt({ exp: 'tomorrow' })])('tries %j as it is', (token) => {
    expect(endsSoon(token, NOW)).toBe(false);
  });
});
