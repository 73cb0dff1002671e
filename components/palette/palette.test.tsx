// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Palette } from './palette';
import type { PaletteItem } from './palette-item';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const done = vi.fn<(id: string) => void>();
const item = (id: string, label: string): PaletteItem => ({
  id,
  group: 'commands',
  label,
  run: () => done(id),
});
const items = [item('library', 'Go to Library'), item('media', 'Go to Media'), item('pause', 'Pause all')];

function open(props: Partial<Parameters<typeof Palette>[0]> = {}) {
  done.mockClear();
  const onClose = vi.fn();
  render(<Palette items={items} onClose={onClose} {...props} />);
  const field = screen.getByRole('combobox', { hidden: true });
  const press = (key: string): boolean => fireEvent.keyDown(field, { key });
  const type = (value: string): boolean => fireEvent.change(field, { target: { value } });
  const active = () =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  return { onClose, press, type, active };
}

test('arrows move around the ends, Enter does what is chosen and closes', () => {
  const { press, active, onClose } = open();
  expect(active()).toContain('Go to Library');
  press('ArrowUp');
  expect(active()).toContain('Pause all');
  press('ArrowDown');
  press('ArrowDown');
  press('Enter');
  expect(done).toHaveBeenCalledWith('media');
  expect(onClose).toHaveBeenCalledOnce();
});

test('typing chooses the best fit anew', () => {
  const { press, type, active } = open();
  press('ArrowDown');
  type('pause');
  expect(active()).toContain('Pause all');
});

test('nothing that fits: it says so, and Enter does nothing', () => {
  const { press, type, onClose } = open();
  type('zebra');
  expect(screen.getByText('palette.none')).toBeTruthy();
  press('Enter');
  press('ArrowDown');
  expect(done).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test('Enter while an input method composes belongs to the input method', () => {
  open();
  const field = screen.getByRole('combobox', { hidden: true });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(done).not.toHaveBeenCalled();
});

test('what was done last is offered first the next time', () => {
  const first = open();
  first.type('pause');
  first.press('Enter');
  cleanup();
  const { active } = open();
  expect(active()).toContain('Pause all');
});

test('what is found elsewhere joins the list; an answer to an older question does not', async () => {
  vi.useFakeTimers();
  const answers = new Map<string, (items: readonly PaletteItem[]) => void>();
  const search = (query: string) =>
    new Promise<readonly PaletteItem[]>((resolve) => void answers.set(query, resolve));
  const { type } = open({ search });
  type('sour');
  await vi.advanceTimersByTimeAsync(200);
  type('sourdough');
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  answers.get('sourdough')?.([{ ...item('p2', 'Sourdough Saturday'), group: 'posts' }]);
  expect(await screen.findByText('Sourdough Saturday')).toBeTruthy();
  answers.get('sour')?.([{ ...item('p1', 'Sourdough, the older answer'), group: 'posts' }]);
  await Promise.resolve();
  expect(screen.queryByText('Sourdough, the older answer')).toBeNull();
});
