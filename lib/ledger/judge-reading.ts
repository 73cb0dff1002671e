import type { LedgerEntry, LedgerKind } from '@/lib/domain/ledger-entry';
import type { Reading } from '@/lib/domain/publisher';

/** The part of a line that a later look is compared with. */
export type SeenBefore = Pick<LedgerEntry, 'kind' | 'facts'>;

export type SightKind = Extract<LedgerKind, 'read-back' | 'changed-there' | 'gone-there'>;

/**
 * What a look at the network adds to the ledger; null where it only finds again what stands there already. `before` is the last line about the
 * same part. After an act of our own (published, edited) the first look is the base that later ones are compared with, as they are:
 * servers change texts in their own way, but always in the same way.
 */
export function judgeReading(before: SeenBefore | undefined, reading: Reading | null): SightKind | null {
  const wasGone = before?.kind === 'gone-there' || before?.kind === 'removed-by-us';
  if (reading === null) return wasGone ? null : 'gone-there';
  if (before === undefined || (before.kind !== 'read-back' && before.kind !== 'changed-there'))
    return 'read-back';
  return isSame(before.facts, reading) ? null : 'changed-there';
}

function isSame(facts: LedgerEntry['facts'], { text, mediaCount, editedAt, ref = '' }: Reading): boolean {
  const edited = editedAt === null ? '' : new Date(editedAt).toISOString();
  return (
    facts['text'] === text &&
    facts['media'] === String(mediaCount) &&
    facts['edited'] === edited &&
    facts['ref'] === ref
  );
}
