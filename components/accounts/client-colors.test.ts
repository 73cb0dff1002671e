import { describe, expect, it } from 'vitest';
import { contrast, rgbOf } from '@/test/support/contrast';
import { CLIENT_COLORS, freeColor } from './client-colors';

describe('CLIENT_COLORS', () => {
  it.each(CLIENT_COLORS)('%s stands out from white', (color) => {
    expect(contrast(rgbOf(color), rgbOf('#fff'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('freeColor', () => {
  it('is one that no client has, as long as there is one', () => {
    expect(freeColor([])).toBe(CLIENT_COLORS[0]);
    expect(freeColor([CLIENT_COLORS[0], CLIENT_COLORS[2]])).toBe(CLIENT_COLORS[1]);
    expect(CLIENT_COLORS).toContain(freeColor([...CLIENT_COLORS]));
  });
});
