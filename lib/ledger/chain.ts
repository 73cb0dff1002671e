import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { hashEntry } from './hash-entry';
import type { HashedEntry } from './serialise-entry';

/** `previous` of a client's first line. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** The end of a chain, as far as it goes. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const NO_LINES: ChainHead = { seq: 0, hash: FIRST_PREVIOUS };

/** What a new line tells; its place in the chain is given by `chain`. */
export type LedgerDraft = Pick<LedgerEntry, 'id' | 'at' | 'kind' | 'deliveryId' | 'accountId' | 'facts'>;

/** Lines of one client that follow `head`, in the order given. */
export function chain(
  clientId: string,
  head: ChainHead,
  drafts: readonly LedgerDraft[],
  device: string,
): LedgerEntry[] {
  let { seq, hash } = head;
  return drafts.map((draft) => {
    seq += 1;
    const hashed: HashedEntry = { ...draft, clientId, seq, previous: hash };
    hash = hashEntry(hashed);
    const row = { createdAt: draft.at, updatedAt: draft.at, deletedAt: null, origin: device };
    return { ...row, ...hashed, hash };
  });
}
