import { describe, expect, it } from 'vitest';
import { CLIENT_COLORS, freeColor } from './client-colors';

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('CLIENT_COLORS', () => {
  it.each(CLIENT_COLORS)('%s stands out from white', (color) => {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('freeColor', () => {
  it('is one that no client has, as long as there is one', () => {
    expect(freeColor([])).toBe(CLIENT_COLORS[0]);
    expect(freeColor([CLIENT_COLORS[0], CLIENT_COLORS[2]])).toBe(CLIENT_COLORS[1]);
    expect(CLIENT_COLORS).toContain(freeColor([...CLIENT_COLORS]));
  });
});
