// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from '@/components/ui/toast-region';
import { delivery } from '@/lib/delivery/fixtures';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import { MissedDialog, type BulkAct } from './missed-dialog';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const missed = ['d1', 'd2', 'd3'].map((id) => delivery({ id, state: 'missed' }));
const onClose = vi.fn();

beforeEach(() => {
  speakEnglish();
  onClose.mockReset();
  vi.mocked(ask).mockReset().mockResolvedValue(ok(null));
});

afterEach(cleanup);

const open = (act: BulkAct): void => {
  render(
    <ToastRegion>
      <MissedDialog act={act} missed={missed} list="2 of Casa Luz, 1 of Fern & Co" onClose={onClose} />
    </ToastRegion>,
  );
};

const sent = (): unknown[] => vi.mocked(ask).mock.calls.map(([, input]) => input);

describe('MissedDialog', () => {
  it('says how many and whose before anything happens', () => {
    open('now');
    expect(screen.getByText('Post 3 missed posts now?')).toBeDefined();
    expect(screen.getByText('It concerns: 2 of Casa Luz, 1 of Fern & Co.')).toBeDefined();
    expect(ask).not.toHaveBeenCalled();
  });

  it('drops all, and brings all back', async () => {
    open('drop');
    fireEvent.click(screen.getByRole('button', { name: 'Drop all', hidden: true }));
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toEqual(missed.map(({ id }) => ({ id, act: { kind: 'drop' } })));
    vi.mocked(ask).mockClear();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(sent()).toEqual(missed.map(({ id }) => ({ id, act: { kind: 'reinstate' } }))),
    );
  });

  it('goes on after one that could not be moved, and says so', async () => {
    vi.mocked(ask).mockResolvedValueOnce(fail(failure('no-free-slot')));
    open('next-slot');
    fireEvent.click(screen.getByRole('button', { name: 'Move all to the next free slots', hidden: true }));
    expect(await screen.findByText('2 of 3 done. The others have changed meanwhile.')).toBeDefined();
    expect(sent()).toHaveLength(3);
  });
});
