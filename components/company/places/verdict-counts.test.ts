import { expect, it } from 'vitest';
import type { FieldAudit, Wanted } from '@/lib/domain/drift';
import { scoreOf } from '@/lib/company/score-of';
import { verdictCounts } from './verdict-counts';

const want: Wanted = { lines: ['Casa Luz'], length: 8, max: 50, unit: null, wording: 'whole' };
const audit = (verdict: FieldAudit['verdict'], wanted: Wanted | null = want): FieldAudit => ({
  ...{ field: 'name', verdict, want: wanted, seen: null, stale: false },
});

it('counts what the score counts, and what a place says that the record does not', () => {
  const audits = [
    audit({ kind: 'right', how: 'same' }),
    audit({ kind: 'missing' }),
    audit({ kind: 'not-seen' }),
    audit({ kind: 'not-seen' }),
    audit({ kind: 'not-seen' }, null),
    audit({ kind: 'right', how: 'same' }, null),
    audit({ kind: 'no-fact' }, null),
  ];
  const counts = verdictCounts(audits).map(({ verdict, count }) => [verdict.kind, count]);
  expect(counts).toEqual([
    ['missing', 1],
    ['not-seen', 2],
    ['no-fact', 1],
    ['right', 1],
  ]);
  expect(scoreOf(audits)).toEqual({ right: 1, of: 4 });
});
