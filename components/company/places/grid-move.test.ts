import { describe, expect, it } from 'vitest';
import { gridMove } from './grid-move';

const size = { rows: 3, columns: 4 };

describe('gridMove', () => {
  it.each([
    ['ArrowRight', false, { row: 1, column: 1 }, { row: 1, column: 2 }],
    ['ArrowRight', false, { row: 1, column: 3 }, { row: 1, column: 3 }],
    ['ArrowLeft', false, { row: 1, column: 0 }, { row: 1, column: 0 }],
    ['ArrowDown', false, { row: 2, column: 0 }, { row: 2, column: 0 }],
    ['ArrowUp', false, { row: 2, column: 1 }, { row: 1, column: 1 }],
    ['Home', false, { row: 2, column: 3 }, { row: 2, column: 0 }],
    ['End', false, { row: 0, column: 0 }, { row: 0, column: 3 }],
    ['Home', true, { row: 2, column: 3 }, { row: 0, column: 0 }],
    ['End', true, { row: 0, column: 0 }, { row: 2, column: 3 }],
    ['PageDown', false, { row: 0, column: 2 }, { row: 2, column: 2 }],
  ] as const)('%s (Ctrl: %s) from %o', (key, isCtrl, from, to) => {
    expect(gridMove(key, isCtrl, from, size)).toEqual(to);
  });

  it('goes the other way where one writes from the right', () => {
    expect(gridMove('ArrowRight', false, { row: 0, column: 2 }, size, true)).toEqual({ row: 0, column: 1 });
  });

  it('leaves other keys alone', () => {
    expect(gridMove('Enter', false, { row: 0, column: 0 }, size)).toBeNull();
  });
});
