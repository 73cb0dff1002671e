// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StudioPortsContext } from '@/components/ports/studio-ports';
import { failureText } from '@/components/ui/failure-text';
import { ToastRegion } from '@/components/ui/toast-region';
import type { Campaign } from '@/lib/domain/campaign';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import type { Company } from './company';
import { change, company } from './fixtures';
import { HistoryView } from './history-view';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const phone = (number: string) => ({ phones: [{ label: '', number }] });
const changes = [
  change('begin|casa', '2026-01-10', { name: 'Casa Luz', ...phone('+351213427710') }),
  change('c2', '2026-11-02', phone('+351213428804'), 'New phone number'),
  change('c3', '2026-11-20', { phones: null, email: 'ola@casaluz.example' }),
  change('c4', '2027-01-01', { email: 'geral@casaluz.example' }, 'New Year'),
];

function open(given: Partial<Company> = {}): void {
  render(
    <StudioPortsContext value={{ specs: new Map() } as never}>
      <ToastRegion>
        <HistoryView company={company(given)} />
      </ToastRegion>
    </StudioPortsContext>,
  );
}

const lines = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Changes of the record' }))
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.tagName === 'OL');
const lineOf = (title: string): HTMLElement => {
  const line = lines().find((one) => within(one).queryByRole('heading', { name: title }));
  if (!line) throw new Error(title);
  return line;
};
const undo = (what: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: `Take it back: ${what}` })));

beforeEach(() => {
  speakEnglish();
  asked.mockReset().mockResolvedValue(ok(null) as never);
});
afterEach(cleanup);

it('without a change says so, and leads to the record', () => {
  open();
  expect(screen.getByRole('heading', { name: 'Nothing has changed yet' })).toBeDefined();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Go to the record' });
  expect(link.getAttribute('href')).toBe('#/company?client=casa');
});

it('has the newest first, each with what it changed against the day before it', () => {
  open({ changes });
  expect(lines().map((line) => within(line).getByRole('heading').textContent)).toEqual([
    'New Year',
    'Change',
    'New phone number',
    'The record begins',
  ]);
  const said = within(lineOf('New phone number')).getAllByRole('definition');
  expect(said.map(({ textContent }) => textContent)).toEqual(['+351 21 342 7710', '+351 21 342 8804']);
  const taken = lineOf('Change');
  expect(taken.querySelector('del')?.textContent).toContain('+351 21 342 8804');
  expect(within(taken).getByText('ola@casaluz.example')).toBeDefined();
  // Measured against the day before New Year, not against today's record.
  expect(within(lineOf('New Year')).getAllByRole('definition')[0]?.textContent).toBe('ola@casaluz.example');
});

it('marks what counts only from a day to come', () => {
  open({ changes });
  expect(lines().map((line) => within(line).queryByText('planned') !== null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(lineOf('New Year').textContent).toContain('from Jan 1, 2027');
});

it('leads to the campaign that came of a change, and offers no way before the beginning', () => {
  const campaign = { id: 'k1', changeId: 'c2', title: 'Tell everybody' } as Campaign;
  open({ changes, campaigns: [campaign] });
  const link = within(lineOf('New phone number')).getByRole('link', { name: 'Tell everybody' });
  expect(link.getAttribute('href')).toBe('#/company/campaign~k1?client=casa');
  expect(within(lineOf('The record begins')).queryByRole('button')).toBeNull();
});

it('takes a change back; the key u brings it again', async () => {
  open({ changes });
  await undo('New phone number');
  expect(asked.mock.lastCall).toEqual(['company.undo', { changeId: 'c2' }]);
  expect(screen.getByText('The change is taken back.')).toBeDefined();
  await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
  expect(asked.mock.lastCall).toEqual(['company.redo', { changeId: 'c2' }]);
  expect(screen.queryByText('The change is taken back.')).toBeNull();
});

it('names a change without a reason by its day, and says why it could not be taken back', async () => {
  asked.mockResolvedValue(fail(failure('storage-full')) as never);
  open({ changes });
  await undo('Nov 20, 2026');
  expect(asked.mock.lastCall).toEqual(['company.undo', { changeId: 'c3' }]);
  expect(screen.getByText(failureText(failure('storage-full')))).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});
