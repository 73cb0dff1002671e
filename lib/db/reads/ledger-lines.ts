import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import type { Reader } from './reader';

/** Up to `limit` lines of a client's ledger after a number, in order. */
export const ledgerAfter = (
  db: Reader,
  clientId: string,
  seq: number,
  limit = Infinity,
): Promise<LedgerEntry[]> => {
  const lines = db.ledger.where('[clientId+seq]').between([clientId, seq], [clientId, Infinity], false, true);
  return (limit === Infinity ? lines : lines.limit(limit)).toArray();
};

/** The lines of a client's ledger with these numbers, by number. */
export async function ledgerLines(
  db: Reader,
  clientId: string,
  seqs: readonly number[],
): Promise<Map<number, LedgerEntry>> {
  const rows = await db.ledger
    .where('[clientId+seq]')
    .anyOf(seqs.map((seq) => [clientId, seq]))
    .toArray();
  return new Map(rows.map((row) => [row.seq, row]));
}

/** How many lines a client's ledger has by its last number; 0 for none. */
export const ledgerEnd = async (db: Reader, clientId: string): Promise<number> =>
  (await db.ledger.where('[clientId+seq]').between([clientId, 0], [clientId, Infinity]).last())?.seq ?? 0;
