// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shortcutBefore, textBeforeCaret } from './box-text';

describe('a shortcut before the caret', () => {
  it.each([
    ['/hours', 'hours'],
    ['Hello /hours', 'hours'],
    ['Hello/hours', ''],
    ['https://a.b/c', ''],
    ['/two words', ''],
    ['/', ''],
  ])('%s → %s', (text, shortcut) => {
    expect(shortcutBefore(text)).toBe(shortcut);
  });

  it('is read of a field up to the caret', () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = 'Hi /hours and more';
    area.setSelectionRange(9, 9);
    expect(textBeforeCaret(area)).toBe('Hi /hours');
    area.setSelectionRange(3, 9);
    expect(textBeforeCaret(area)).toBe('');
  });
});
