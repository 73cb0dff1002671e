// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { whenOf, type WhenChoice } from './when-choice';
import { WhenPicker } from './when-picker';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key) },
}));
afterEach(cleanup);

/** A form around the picker, as the popup and the editor have one; gives what would be queued. */
function picker(zone: string) {
  let current: WhenChoice = { kind: 'slot' };
  function Form() {
    const [choice, setChoice] = useState<WhenChoice>(current);
    current = choice;
    return <WhenPicker zone={zone} value={choice} onChange={setChoice} />;
  }
  render(<Form />);
  return { when: () => whenOf(current, zone) };
}

const pick = (day: string, time: string): void => {
  fireEvent.change(screen.getByLabelText('time.day'), { target: { value: day } });
  fireEvent.change(screen.getByLabelText(/^time\.clockIn/), { target: { value: time } });
};

test('"Now" and "Next free slot" need nothing more', () => {
  const { when } = picker('Europe/Lisbon');
  expect(when()).toEqual({ kind: 'slot' });
  fireEvent.click(screen.getByText('time.now'));
  expect(when()).toEqual({ kind: 'now' });
  expect(screen.queryByLabelText('time.day')).toBeNull();
});

test('a picked time is one of the client’s clock', () => {
  const { when } = picker('Europe/Lisbon');
  fireEvent.click(screen.getByText('time.pick'));
  pick('2027-01-15', '09:00');
  expect(when()).toMatchObject({ kind: 'at', planned: { wall: '2027-01-15T09:00', zone: 'Europe/Lisbon' } });
});

test('a time that does not happen is asked about, and nothing is queued before the answer', () => {
  const { when } = picker('Europe/Lisbon');
  fireEvent.click(screen.getByText('time.pick'));
  pick('2027-03-28', '01:30');
  expect(screen.getByRole('status').textContent).toMatch(/^time\.gap/);
  expect(when()).toBeNull();
  const [before, after] = screen.getAllByRole('button').slice(-2);
  expect(before?.getAttribute('aria-pressed')).toBe('false');
  expect(after?.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(after as HTMLElement);
  expect(when()).toMatchObject({ planned: { wall: '2027-03-28T01:30', disambiguation: 'later' } });
});

test('a time that comes twice is asked about; another day takes the answer back', () => {
  const { when } = picker('America/New_York');
  fireEvent.click(screen.getByText('time.pick'));
  pick('2027-11-07', '01:30');
  expect(screen.getByRole('status').textContent).toMatch(/^time\.overlap/);
  fireEvent.click(screen.getAllByRole('button').at(-1) as HTMLElement);
  expect(when()).toMatchObject({ planned: { disambiguation: 'later' } });
  pick('2027-11-08', '01:30');
  expect(screen.queryByRole('status')).toBeNull();
  expect(when()).toMatchObject({ planned: { wall: '2027-11-08T01:30', disambiguation: 'earlier' } });
});
