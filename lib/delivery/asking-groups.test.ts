import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure, FAILURE_CODES } from '@/lib/domain/failure';
import { ASKING_KINDS, askingGroups, askingKind } from './asking-groups';
import { delivery, DUE } from './fixtures';

const asking = (id: string, patch: Partial<Delivery>): Delivery => delivery({ id, asking: 1, ...patch });

describe('askingGroups', () => {
  it('groups by what is asked and why, the most pressing first', () => {
    const groups = askingGroups([
      asking('m1', { state: 'missed', dueAt: DUE + 5 }),
      asking('m2', { state: 'missed', reason: failure('offline') }),
      asking('m3', { state: 'missed', dueAt: DUE + 1 }),
      asking('m4', { state: 'missed', reason: failure('aborted', 'paused'), dueAt: DUE - 1 }),
      asking('r1', { state: 'rejected', reason: failure('too-long') }),
      asking('l1', { state: 'needs-login', reason: failure('auth-expired'), accountId: 'a1' }),
      asking('l2', { state: 'needs-login', reason: failure('auth-expired'), accountId: 'a2' }),
      asking('g1', { state: 'needs-person', reason: failure('account-gone') }),
      asking('t1', { state: 'needs-person', reason: failure('thread-cut', '2 of 5') }),
      asking('u1', { state: 'needs-person', reason: failure('unknown-outcome') }),
      asking('o1', { state: 'needs-person', reason: failure('conflict') }),
    ]);
    expect(
      groups.map(({ kind, cause, rows }) => `${kind} ${cause}: ${rows.map(({ id }) => id).join(' ')}`),
    ).toEqual([
      'unknown unknown-outcome: u1',
      'thread thread-cut: t1',
      'login auth-expired: l1',
      'login auth-expired: l2',
      'account account-gone: g1',
      'refused too-long: r1',
      'other conflict: o1',
      'missed paused: m4',
      'missed offline: m2',
      'missed away: m3 m1',
    ]);
    expect(groups.map(({ accountId }) => accountId).filter((id) => id !== null)).toEqual(['a1', 'a2', 'a1']);
  });

  it('loses nothing and says nothing twice, whatever the reason', () => {
    const states = ['missed', 'rejected', 'needs-login', 'needs-person'] as const;
    const row = fc.record({
      state: fc.constantFrom(...states),
      reason: fc.option(fc.constantFrom(...FAILURE_CODES).map((code) => failure(code))),
      accountId: fc.constantFrom('a1', 'a2'),
      dueAt: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (patches) => {
        const rows = patches.map((patch, index) => asking(String(index), patch));
        const groups = askingGroups(rows);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        const grouped = groups.flatMap((group) => group.rows);
        expect(grouped.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        const order = groups.map(({ kind }) => ASKING_KINDS.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { kind, rows: members } of groups) {
          expect(members.every((member) => askingKind(member) === kind)).toBe(true);
          const due = members.map(({ dueAt }) => dueAt);
          expect(due).toEqual(due.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
