// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useShortcuts } from './use-shortcuts';

const pressed = vi.fn<(name: string) => void>();
beforeEach(() => void pressed.mockClear());
afterEach(cleanup);

function Page() {
  const on = (name: string) => () => pressed(name);
  useShortcuts({ n: on('n'), l: on('l'), '/': on('/'), 'g l': on('g l'), 'mod+k': on('mod+k') });
  return (
    <>
      <textarea />
      <dialog open>
        <button type="button" />
      </dialog>
    </>
  );
}

const key = (name: string, init: KeyboardEventInit = {}, target: Element = document.body): boolean =>
  fireEvent.keyDown(target, { key: name, ...init });

test('single keys and sequences; a sequence is not its second key', () => {
  render(<Page />);
  key('n');
  key('g');
  key('l');
  key('/');
  expect(pressed.mock.calls.flat()).toEqual(['n', 'g l', '/']);
});

test('a second key that comes too late counts alone', () => {
  vi.useFakeTimers();
  render(<Page />);
  key('g');
  vi.advanceTimersByTime(1_500);
  key('l');
  expect(pressed.mock.calls.flat()).toEqual(['l']);
  vi.useRealTimers();
});

test('whoever types is left alone, but Ctrl and Cmd still work', () => {
  render(<Page />);
  const field = screen.getByRole('textbox');
  key('n', {}, field);
  key('k', { ctrlKey: true }, field);
  key('k', { metaKey: true }, field);
  expect(pressed.mock.calls.flat()).toEqual(['mod+k', 'mod+k']);
});

test('nothing while an input method composes, nothing in a dialog, nothing with Alt', () => {
  render(<Page />);
  key('n', { isComposing: true });
  key('n', { altKey: true });
  key('n', {}, screen.getByRole('button'));
  key('k', { ctrlKey: true }, screen.getByRole('button'));
  expect(pressed).not.toHaveBeenCalled();
});
