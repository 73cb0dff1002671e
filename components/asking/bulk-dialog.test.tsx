// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import { StudioPortsContext } from '@/components/ports/studio-ports';
import { ToastRegion } from '@/components/ui/toast-region';
import { delivery } from '@/lib/delivery/fixtures';
import { ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import type { Settled } from '@/lib/messaging/protocol';
import { speakEnglish } from '@/test/support/english';
import { makeFakeWorld } from '@/test/support/fake-world';
import type { BulkKind } from './bulk-acts';
import { BulkDialog } from './bulk-dialog';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const NOW = Date.UTC(2026, 10, 27, 14, 33, 22);
const rows = ['d1', 'd2', 'd3'].map((id) => delivery({ id, state: 'missed', dueAt: NOW - 3_600_000 }));
const ids = rows.map(({ id }) => id);
const onClose = vi.fn();
const ports = {
  specs: new Map(),
  version: '1',
  now: () => NOW,
  requestHosts: async () => true,
  openTab: async () => undefined,
  storage: async () => null,
  fill: null,
} as never;

const settled = (value: Partial<Settled>) => ok({ done: ids, failed: [], until: null, ...value });

beforeEach(() => {
  speakEnglish();
  onClose.mockReset();
  vi.mocked(ask).mockReset().mockResolvedValue(settled({}));
});

afterEach(cleanup);

const open = (kind: BulkKind): void => {
  render(
    <DbContext value={makeFakeWorld().library}>
      <StudioPortsContext value={ports}>
        <ToastRegion>
          <BulkDialog kind={kind} deliveries={rows} list="2 of Casa Luz, 1 of Fern & Co" onClose={onClose} />
        </ToastRegion>
      </StudioPortsContext>
    </DbContext>,
  );
};

const press = (name: string): void =>
  void fireEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('BulkDialog', () => {
  it('says how many, whose and until when before anything happens', async () => {
    open('now');
    expect(screen.getByText('Post 3 posts now?')).toBeDefined();
    expect(screen.getByText('It concerns: 2 of Casa Luz, 1 of Fern & Co.')).toBeDefined();
    // At once, then 14:35 and 14:36.
    const until = new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).format(
      Date.UTC(2026, 10, 27, 14, 36),
    );
    expect(await screen.findByText(`One a minute for each account, done by ${until}.`)).toBeDefined();
    expect(ask).not.toHaveBeenCalled();
  });

  it('drops all with one request, and brings back what it dropped', async () => {
    vi.mocked(ask).mockResolvedValueOnce(
      settled({ done: ['d1', 'd3'], failed: [{ id: 'd2', code: 'not-found' }] }),
    );
    open('drop');
    press('Drop all 3');
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled(), 20_000);
    expect(ask).toHaveBeenCalledExactlyOnceWith('delivery.act-many', { ids, act: { kind: 'drop' } });
    press('Undo');
    await vi.waitFor(
      () =>
        expect(ask).toHaveBeenLastCalledWith('delivery.act-many', {
          ids: ['d1', 'd3'],
          act: { kind: 'reinstate' },
        }),
      20_000,
    );
  });

  it('tells what could not be done, by cause', async () => {
    const failed = [{ id: 'd3', code: 'no-free-slot' }] as const;
    vi.mocked(ask).mockResolvedValue(settled({ done: ['d1', 'd2'], failed }));
    open('next-slot');
    press('Move all 3 to free slots');
    expect(await screen.findByText('Done for 2 posts. One could not: no slot is free.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
