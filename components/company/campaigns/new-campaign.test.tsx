// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { account } from '@/components/panel/company/fixtures';
import { failureText } from '@/components/ui/failure-text';
import { ToastRegion } from '@/components/ui/toast-region';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import type { Company } from '../company';
import { company } from '../fixtures';
import { NewCampaign } from './new-campaign';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const onClose = vi.fn<() => void>();
const places = [account('a1'), account('a2', { handle: 'casaluz.porto' })];

function open(given: Partial<Company> = {}): void {
  render(
    <ToastRegion>
      <NewCampaign company={company({ accounts: places, ...given })} onClose={onClose} />
    </ToastRegion>,
  );
}

const title = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Title' });
const about = (value: string): void =>
  void fireEvent.change(screen.getByRole('combobox', { name: 'What it is about' }), { target: { value } });
const start = (): HTMLButtonElement => screen.getByRole('button', { name: 'Start the campaign' });
const chosen = (group: string): string[] =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent ?? '');
const press = (name: RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
/** As Enter in one of its fields does. */
const submit = (): Promise<void> => act(async () => void fireEvent.submit(title().form ?? document.body));

beforeEach(() => {
  speakEnglish();
  location.hash = '';
  onClose.mockReset();
  asked.mockReset().mockResolvedValue(ok({ campaignId: 'k9', tasks: 2 }) as never);
});
afterEach(cleanup);

it('begins in its first field, with what the chosen template is about', () => {
  open();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'What it is about' }));
  expect(title().value).toBe('New phone number');
  expect(chosen('Fields')).toEqual(['Phone']);
  about('check');
  expect(title().value).toBe('Check every field');
  expect(chosen('Fields')).toEqual(['Name', 'Phone', 'Address', 'Profile picture']);
});

it('keeps a title of the person’s own when another template is chosen', () => {
  open();
  fireEvent.change(title(), { target: { value: 'Porto gets a number' } });
  about('move');
  expect(title().value).toBe('Porto gets a number');
  expect(chosen('Fields')).toEqual(['Address']);
});

it('starts by Enter what was chosen, opens it, and takes it back by the key u', async () => {
  open();
  press(/^Address$/);
  press(/casaluz\.porto$/);
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: ' Until March. ' } });
  await submit();
  expect(asked.mock.calls).toEqual([
    [
      'campaign.start',
      {
        ...{ clientId: 'casa', title: 'New phone number', kind: 'phone', note: 'Until March.' },
        ...{ fields: ['phone', 'address'], accountIds: ['a2'] },
      },
    ],
  ]);
  expect(onClose).toHaveBeenCalledOnce();
  expect(location.hash).toBe('#/company/campaign~k9?client=casa');
  expect(screen.getByText('2 lines are on the list.')).toBeDefined();
  await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
  expect(asked.mock.lastCall).toEqual(['campaign.remove', { id: 'k9' }]);
});

it('without a field can’t be started, and says why', () => {
  open();
  press(/^Phone$/);
  expect(start().disabled).toBe(true);
  expect(screen.getByText('Choose at least one field.')).toBeDefined();
  press(/^Name$/);
  expect(start().disabled).toBe(false);
  expect(screen.queryByText('Choose at least one field.')).toBeNull();
});

it('for a client without places says what to do first', () => {
  open({ accounts: [] });
  expect(start().disabled).toBe(true);
  expect(screen.getByText(/has no account that shows any of its facts/)).toBeDefined();
});

it('stays open with all that was typed where it could not be started', async () => {
  asked.mockResolvedValue(fail(failure('offline')) as never);
  open();
  fireEvent.change(title(), { target: { value: 'Porto gets a number' } });
  await submit();
  expect(onClose).not.toHaveBeenCalled();
  expect(location.hash).toBe('');
  expect(title().value).toBe('Porto gets a number');
  expect(screen.getByText(failureText(failure('offline')))).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('an empty title is the template’s; Escape leaves it without asking for anything', async () => {
  open();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
  fireEvent.change(title(), { target: { value: '  ' } });
  await submit();
  expect(asked.mock.lastCall?.[1]).toMatchObject({ title: 'New phone number' });
});
