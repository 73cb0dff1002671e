import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '@/test/support/english';
import { chordText } from './chord-text';

beforeAll(speakEnglish);

it('is written as on the keyboard', () => {
  expect(chordText('Alt+Shift+KeyR', false)).toBe('Alt + Shift + R');
  expect(chordText('Ctrl+Digit7', false)).toBe('Ctrl + 7');
  expect(chordText('Shift+Meta+Space', true)).toBe('⇧ ⌘ Space');
});
