import { expect, test } from 'vitest';
import { paletteKey } from './palette-key';

const press = (key: string, more: Partial<Parameters<typeof paletteKey>[0]> = {}) =>
  paletteKey({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  });

test('Enter inserts; with Ctrl or Cmd it goes on to the button', () => {
  expect(press('Enter')).toBe('insert');
  expect(press('Enter', { ctrlKey: true })).toBe('insert-and-go');
  expect(press('Enter', { metaKey: true })).toBe('insert-and-go');
  expect(press('Enter', { shiftKey: true })).toBeNull();
});

test('Enter that ends a composition belongs to the input method', () => {
  expect(press('Enter', { isComposing: true })).toBeNull();
  expect(press('Enter', { keyCode: 229 })).toBeNull();
});

test('Alt and arrows vary the wording; arrows with Ctrl or Shift stay in the field', () => {
  expect(press('ArrowRight', { altKey: true })).toBe('vary');
  expect(press('ArrowLeft', { altKey: true })).toBe('vary-back');
  expect(press('ArrowRight')).toBeNull();
  expect(press('Home', { shiftKey: true })).toBeNull();
  expect(press('a', { ctrlKey: true })).toBeNull();
});

test('Tab goes both ways', () => {
  expect(press('Tab')).toBe('tab');
  expect(press('Tab', { shiftKey: true })).toBe('tab-back');
});
