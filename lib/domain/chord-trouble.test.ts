import { expect, it } from 'vitest';
import { chordTrouble, type ChordTrouble } from './chord-trouble';
import { DEFAULT_CHORD } from './page-switch';

it.each<[string, ChordTrouble | null]>([
  [DEFAULT_CHORD, null],
  ['Alt+Shift+Digit1', null],
  ['Ctrl+Shift+KeyL', null],
  ['Ctrl+KeyM', null],
  ['Ctrl+Space', null],
  ['KeyR', 'no-modifier'],
  ['Shift+KeyR', 'no-modifier'],
  ['Ctrl+Enter', 'sends'],
  ['Alt+Shift+NumpadEnter', 'sends'],
  ['Ctrl+KeyV', 'edits'],
  ['Ctrl+Shift+KeyZ', 'edits'],
  ['Shift+Meta+ArrowLeft', 'edits'],
  ['Ctrl+KeyT', 'browser'],
  ['Meta+KeyW', 'browser'],
  ['Ctrl+Shift+KeyN', 'browser'],
  ['Ctrl+Digit3', 'browser'],
  ['Alt+ArrowLeft', 'browser'],
  ['Alt+F4', 'browser'],
  ['Alt+KeyD', 'browser'],
  ['Alt+KeyR', 'types'],
  ['Ctrl+Alt+KeyE', 'types'],
  ['Ctrl+Alt+Shift+KeyE', 'types'],
])('%s: %s', (chord, trouble) => {
  expect(chordTrouble(chord)).toBe(trouble);
});
