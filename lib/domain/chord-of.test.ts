import { expect, it } from 'vitest';
import { chordOf } from './chord-of';
import { DEFAULT_CHORD } from './page-switch';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

it('names modifiers in one order, then the key', () => {
  expect(chordOf({ ...none, altKey: true, shiftKey: true, code: 'KeyR' })).toBe(DEFAULT_CHORD);
  expect(chordOf({ altKey: true, ctrlKey: true, metaKey: true, shiftKey: true, code: 'Digit1' })).toBe(
    'Ctrl+Alt+Shift+Meta+Digit1',
  );
  expect(chordOf({ ...none, code: 'KeyR' })).toBe('KeyR');
});
