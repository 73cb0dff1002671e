import { describe, expect, it } from 'vitest';
import type { Account } from '@/lib/domain/account';
import type { Task } from '@/lib/domain/campaign';
import type { FieldAudit } from '@/lib/domain/drift';
import type { Company } from '../company';
import { periodOf, reportRows } from './report-rows';

describe('periodOf', () => {
  it.each([
    ['month', '2026-11-27', '2026-11-01', '2026-11-27'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-05-31', '2026-02-28', '2026-05-31'],
    ['year', '2028-02-29', '2027-02-28', '2028-02-29'],
  ] as const)('%s on %s is %s to %s', (kind, today, from, to) => {
    expect(periodOf(kind, today)).toEqual({ from, to });
  });
});

describe('reportRows', () => {
  const account = { id: 'a1' } as Account;
  const audit = (field: string, patch: object = {}): FieldAudit =>
    ({ field, want: null, seen: { lines: ['x'] }, ...patch }) as unknown as FieldAudit;
  const audits = new Map([['a1', [audit('bio'), audit('phone'), audit('email', { seen: null })]]]);
  /** In Lisbon, where it is UTC in November. */
  const task = (id: string, field: string, done: string, patch: Partial<Task> = {}): Task =>
    ({ id, accountId: 'a1', field, state: 'done', doneAt: Date.parse(done), ...patch }) as Task;
  const rowsOf = (tasks: readonly Task[]) =>
    reportRows(
      { client: { zone: 'Europe/Lisbon' }, accounts: [account], tasks } as unknown as Company,
      audits,
      {
        from: '2026-11-01',
        to: '2026-11-28',
      },
    );

  it('has every field that the record or the place says something of', () => {
    expect(rowsOf([]).map((row) => [row.audit.field, row.task])).toEqual([
      ['bio', null],
      ['phone', null],
    ]);
  });

  it('names what was settled last in the period, by the calendar of the client', () => {
    const [bio, phone] = rowsOf([
      task('late', 'bio', '2026-11-20T10:00Z'),
      task('early', 'bio', '2026-11-02T10:00Z', { state: 'by-hand' }),
      task('dropped', 'bio', '2026-11-21T10:00Z', { state: 'dropped' }),
      task('before', 'phone', '2026-10-31T23:59Z'),
      task('after', 'phone', '2026-11-29T00:00Z'),
    ]);
    expect(bio?.task?.id).toBe('late');
    expect(phone?.task).toBeNull();
  });
});
