import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveFocus } from './move-focus';

describe('moveFocus', () => {
  it.each([
    ['ArrowLeft', { x: -0.1, y: 0 }],
    ['ArrowRight', { x: 0.1, y: 0 }],
    ['ArrowUp', { x: 0, y: 0.1 }],
    ['ArrowDown', { x: 0, y: -0.1 }],
  ])('%s', (key, moved) => {
    expect(moveFocus({ x: 0, y: 0 }, key)).toEqual(moved);
  });

  it('leaves other keys to the page', () => {
    expect(moveFocus({ x: 0, y: 0 }, 'Tab')).toBeNull();
  });

  it('never leaves the picture', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(keys, (pressed) => {
        const end = pressed.reduce((at, key) => moveFocus(at, key) ?? at, { x: 0, y: 0 });
        expect(Math.max(Math.abs(end.x), Math.abs(end.y))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
