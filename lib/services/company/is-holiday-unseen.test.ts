import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/lib/domain/campaign';
import type { CompanyChange, Observation, OpeningHours } from '@/lib/domain/company';
import { isHolidayUnseen } from './is-holiday-unseen';

const row = { createdAt: 0, updatedAt: 0, deletedAt: null, origin: 'x' };
const open = [{ from: '09:00', to: '18:00' }];
const hours = (
  special: OpeningHours['special'],
  week = Array.from({ length: 7 }, () => open),
): OpeningHours => ({
  ...{ zone: 'UTC', week, special },
});
const CHRISTMAS = [{ from: '2026-12-25', to: '2026-12-25', spans: [], note: '' }];
const change = (id: string, set: CompanyChange['set']): CompanyChange => ({
  ...{ ...row, id, clientId: 'c1', from: '2026-01-01', reason: '', set, createdAt: id === 'first' ? 0 : 1 },
});
const campaign = (over: Partial<Campaign> = {}): Campaign => ({
  ...{ ...row, id: 'k', clientId: 'c1', kind: 'hours', title: '', note: '', fields: ['hours'] },
  ...{ changeId: 'holiday', from: '2026-12-01', routineId: null, doneAt: null },
  ...over,
});
const seen = (lines: readonly string[], over: Partial<Observation> = {}): Observation => ({
  ...{
    ...row,
    id: 'o',
    clientId: 'c1',
    accountId: 'a1',
    field: 'hours',
    lines,
    how: 'page',
    page: '',
    url: '',
  },
  ...{ firstSeenAt: 0, lastSeenAt: Date.parse('2026-12-20T12:00:00Z') },
  ...over,
});
const record = (before: OpeningHours, after: OpeningHours, today = '2026-12-20') => ({
  changes: [change('first', { hours: before }), change('holiday', { hours: after })],
  facts: { hours: after },
  today,
});
const WEEK = ['Mon–Sun 9:00–18:00'];

describe('holiday hours', () => {
  const holiday = record(hours([]), hours(CHRISTMAS));

  it('are not proven by the week alone', () => {
    expect(isHolidayUnseen(campaign(), holiday, seen(WEEK))).toBe(true);
    expect(isHolidayUnseen(campaign({ changeId: null }), holiday, seen(WEEK))).toBe(true);
  });

  it('are by the days themselves, and by what the person says', () => {
    expect(isHolidayUnseen(campaign(), holiday, seen([...WEEK, '25 Dec: closed']))).toBe(false);
    expect(isHolidayUnseen(campaign(), holiday, seen(WEEK, { how: 'hand' }))).toBe(false);
  });

  it('are over once the day is', () => {
    expect(isHolidayUnseen(campaign(), { ...holiday, today: '2026-12-26' }, seen(WEEK))).toBe(false);
  });

  it('a new week is proven by the week, whatever days there are beside it', () => {
    const shorter = hours(CHRISTMAS, [[], open, open, open, open, open, open]);
    expect(isHolidayUnseen(campaign(), record(hours(CHRISTMAS), shorter), seen(WEEK))).toBe(false);
  });
});
