import type { LedgerEntry } from '@/lib/domain/ledger-entry';

/** What a hash covers: everything but the hash itself and the columns that tell of the machine, not of what happened. */
export type HashedEntry = Pick<
  LedgerEntry,
  'id' | 'clientId' | 'seq' | 'at' | 'kind' | 'deliveryId' | 'accountId' | 'facts' | 'previous'
>;

/** Named in every text that is hashed, so that another form can follow one day without being taken for this one. */
const FORM = 'tend-ledger-1';

/**
 * The one text of a line, to be hashed as UTF-8: a JSON array without spaces, the facts as pairs ordered by name (by UTF-16 code units, as
 * `sort()` does). `JSON.stringify` writes lone surrogates as escapes since ES2019, so that every text has exactly one form.
 */
export function serialiseEntry(entry: HashedEntry): string {
  const { id, clientId, seq, at, kind, deliveryId, accountId, facts, previous } = entry;
  const pairs = Object.keys(facts)
    .sort()
    .map((name) => [name, facts[name]]);
  return JSON.stringify([FORM, id, clientId, seq, at, kind, deliveryId, accountId, pairs, previous]);
}
