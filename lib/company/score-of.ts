import type { FieldAudit, Score } from '@/lib/domain/drift';

/** How many of the facts that places have a field for are right there. What was never seen is not right; what the person accepted is. */
export function scoreOf(audits: readonly FieldAudit[]): Score {
  const counted = audits.filter(({ want }) => want !== null);
  const right = counted.filter(({ verdict }) => verdict.kind === 'right' || verdict.kind === 'accepted');
  return { right: right.length, of: counted.length };
}
