// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import { ToastRegion } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { FieldAudit } from '@/lib/domain/drift';
import type { ProfileField } from '@/lib/domain/profile-data';
import { ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import { makeFakeWorld } from '@/test/support/fake-world';
import { ChangeDialog } from './change-dialog';
import { isChangeable, type ChangeRow } from './change-row';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const onClose = vi.fn<() => void>();
const row = (
  field: ProfileField['field'],
  control: ProfileField['control'],
  line: string,
  verdict: FieldAudit['verdict'],
): ChangeRow => ({
  field: { field, name: field, control, limits: [] },
  audit: {
    ...{ field, verdict, seen: null, stale: false },
    want: { lines: [line], length: null, max: null, unit: null, wording: 'whole' },
  },
});
const differs: FieldAudit['verdict'] = { kind: 'differs', parts: { here: [], record: [] } };
const rows = [
  row('avatar', 'picture', 'new-logo', { kind: 'by-eye' }),
  row('cover', 'picture', 'new-banner', { kind: 'missing' }),
  row('bio', 'lines', 'Twelve rooms.', differs),
  row('website', 'line', 'https://casaluz.example/', differs),
];
const there = [
  { field: 'avatar', lines: [], asset: 'old-logo' },
  { field: 'cover', lines: [], asset: null },
  { field: 'bio', lines: ['Twelve rooms.'] },
] as const;

const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const requests = (name: string): unknown[] =>
  asked.mock.calls.filter(([asking]) => asking === name).map(([, input]) => input);
const lineOf = (name: string): HTMLElement => {
  const line = screen.getByRole('checkbox', { name }).closest('li');
  if (!line) throw new Error(name);
  return line;
};

beforeEach(async () => {
  speakEnglish();
  asked.mockReset();
  onClose.mockReset();
  asked.mockImplementation((name) => {
    if (name === 'profile.read') return Promise.resolve(ok(there) as never);
    const done = name === 'profile.write' ? { editId: 'e1', now: [], lost: [] } : { lost: ['cover'] };
    return Promise.resolve(ok(done) as never);
  });
  await act(async () => {
    render(
      <DbContext value={makeFakeWorld().library}>
        <ToastRegion>
          <ChangeDialog account={{ id: 'a1' } as Account} network="Netzwerk" rows={rows} onClose={onClose} />
        </ToastRegion>
      </DbContext>,
    );
  });
});
afterEach(cleanup);

describe('a change by API', () => {
  it('shows each picture beside the one that stands there, and says where there is none', () => {
    const [here, record] = within(lineOf('Profile picture')).getAllByRole('figure');
    expect([here?.textContent, record?.textContent]).toEqual(['here', 'record']);
    expect(within(lineOf('Cover picture')).getByText('no picture')).toBeDefined();
  });

  it('leaves out what stands there already, and what the network’s API doesn’t have', () => {
    expect(lineOf('Bio').textContent).toContain('It stands there already.');
    expect(lineOf('Website').textContent).toContain('Tend can’t change this on Netzwerk');
    for (const name of ['Bio', 'Website'])
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name }).disabled).toBe(true);
  });

  it('writes what is ticked against what was shown, and offers the way back', async () => {
    await press('Change 2 fields');
    expect(requests('profile.write')).toEqual([
      {
        accountId: 'a1',
        set: [
          { field: 'avatar', lines: [], asset: 'new-logo' },
          { field: 'cover', lines: [], asset: 'new-banner' },
        ],
        expected: [there[0], there[1]],
      },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
    await press(/Undo/);
    expect(requests('profile.undo')).toEqual([{ editId: 'e1' }]);
    expect(await screen.findByText(/as it was before, except: Cover picture/)).toBeDefined();
  });
});

describe('isChangeable', () => {
  it('is a picture that Tend can’t tell, never a fixed field', () => {
    expect(rows.map(isChangeable)).toEqual([true, true, true, true]);
    const [avatar] = rows;
    const fixed = avatar && { ...avatar, field: { ...avatar.field, fixed: true as const } };
    expect(fixed && isChangeable(fixed)).toBe(false);
    expect(isChangeable(row('bio', 'lines', 'x', { kind: 'right', how: 'same' }))).toBe(false);
    expect(isChangeable(row('bio', 'lines', 'x', { kind: 'not-seen' }))).toBe(false);
    expect(isChangeable(row('avatar', 'picture', 'x', { kind: 'not-seen' }))).toBe(true);
  });
});
