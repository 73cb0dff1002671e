// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StudioPortsContext } from '@/components/ports/studio-ports';
import { failureText } from '@/components/ui/failure-text';
import { ToastRegion } from '@/components/ui/toast-region';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import { change } from '../fixtures';
import { PlannedChanges } from './planned-changes';
import { SaveDialog } from './save-dialog';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const click = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  speakEnglish();
  asked.mockReset().mockResolvedValue(ok(null) as never);
});
afterEach(cleanup);

describe('planned changes', () => {
  const open = (changes: Parameters<typeof PlannedChanges>[0]['changes']) =>
    render(
      <ToastRegion>
        <PlannedChanges changes={changes} />
      </ToastRegion>,
    );

  it('are not there where nothing is planned', () => {
    open([]);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('say from when, what and why', () => {
    open([
      change('c1', '2027-01-01', { email: 'geral@casaluz.example', phones: null }, 'New Year'),
      change('c2', '2027-03-15', { name: 'Casa da Luz' }),
    ]);
    const section = screen.getByRole('region', { name: 'Planned changes' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['From Jan 1, 2027E-mail and Phone numbers · New Year', 'From Mar 15, 2027Name']);
  });

  it('can each be removed, and brought back by the key u', async () => {
    open([change('c1', '2027-01-01', { name: 'A' }), change('c2', '2027-03-15', { name: 'B' })]);
    await click('Remove the change planned for Mar 15, 2027');
    expect(asked.mock.lastCall).toEqual(['company.undo', { changeId: 'c2' }]);
    expect(screen.getByText('The planned change is removed.')).toBeDefined();
    await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
    expect(asked.mock.lastCall).toEqual(['company.redo', { changeId: 'c2' }]);
  });

  it('stay where they could not be removed, and it is said', async () => {
    asked.mockResolvedValue(fail(failure('state-changed')) as never);
    open([change('c1', '2027-01-01', { name: 'A' })]);
    await click(/planned for Jan 1/);
    expect(screen.queryByText('The planned change is removed.')).toBeNull();
    expect(screen.getByText(failureText(failure('state-changed')))).toBeDefined();
    expect(screen.getByText('From Jan 1, 2027')).toBeDefined();
  });
});

describe('saving from 1 January', () => {
  const onSaved = vi.fn<Parameters<typeof SaveDialog>[0]['onSaved']>();
  const saved = { changeId: 'c1', campaignId: null, tasks: 0 };
  const open = (places = 3) => {
    onSaved.mockReset();
    asked.mockResolvedValue(ok(saved) as never);
    return render(
      <StudioPortsContext value={{ specs: new Map() } as never}>
        <ToastRegion>
          <SaveDialog
            clientId="casa"
            patch={{ phones: [{ label: '', number: '+351213428804' }] }}
            before={{ phones: [{ label: '', number: '+351213427710' }] }}
            today="2026-11-27"
            places={places}
            onSaved={onSaved}
            onClose={() => undefined}
          />
        </ToastRegion>
      </StudioPortsContext>,
    );
  };
  const day = (value: string): void =>
    void fireEvent.change(screen.getByLabelText('Day'), { target: { value } });
  const button = (): HTMLButtonElement => screen.getByRole('button', { name: /^Save/ });

  it('asks for the day first, and sends it with the campaign', async () => {
    open();
    expect(screen.getByText('3 places show what has changed.')).toBeDefined();
    expect(screen.queryByLabelText('Day')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
    expect(button().disabled).toBe(true);
    day('2027-01-01');
    expect(button().disabled).toBe(false);
    await click('Save and start');
    expect(asked.mock.calls).toEqual([
      [
        'company.change',
        {
          ...{ clientId: 'casa', from: '2027-01-01', reason: 'New phone number' },
          set: { phones: [{ label: '', number: '+351213428804' }] },
          campaign: { title: 'New phone number', kind: 'phone', note: '' },
        },
      ],
    ]);
    expect(onSaved).toHaveBeenCalledWith({ ...saved, from: '2027-01-01' });
  });

  it('today again counts from today, whatever day was looked at', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
    day('2027-01-01');
    fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    await click('Save and start');
    expect(asked.mock.lastCall?.[1]).toMatchObject({ from: '2026-11-27' });
  });

  it('where no place shows it, proposes no campaign', async () => {
    open(0);
    expect(screen.getByText('No place of this client shows what has changed.')).toBeDefined();
    await click('Save');
    expect(asked.mock.lastCall?.[1]).toMatchObject({ campaign: null });
  });
});
