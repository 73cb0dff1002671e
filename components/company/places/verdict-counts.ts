import type { DriftVerdict, FieldAudit } from '@/lib/domain/drift';

/** What the person is asked for first comes first. */
const ORDER: readonly DriftVerdict['kind'][] = [
  'differs',
  'missing',
  'too-long',
  'by-eye',
  'not-seen',
  'no-fact',
  'accepted',
  'right',
];

/**
 * How many fields stand in which way; one verdict of each kind for its badge. Kinds that don't occur are left out, and so is what the score doesn't
 * count: a field of which the record says nothing, unless the place does.
 */
export function verdictCounts(
  audits: readonly FieldAudit[],
): readonly { readonly verdict: DriftVerdict; readonly count: number }[] {
  const counted = audits.filter(({ want, verdict }) => want !== null || verdict.kind === 'no-fact');
  const by = Map.groupBy(counted, ({ verdict }) => verdict.kind);
  return ORDER.flatMap((kind) => {
    const found = by.get(kind);
    const [first] = found ?? [];
    if (!found || !first) return [];
    const verdict: DriftVerdict = kind === 'right' ? { kind, how: 'same' } : first.verdict;
    return [{ verdict, count: found.length }];
  });
}
