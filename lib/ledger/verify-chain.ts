import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { NO_LINES, type ChainHead } from './chain';
import { hashEntry } from './hash-entry';

export type Verdict =
  | { readonly isWhole: true; readonly head: ChainHead }
  | {
      readonly isWhole: false;
      /** The number that the first line that doesn't fit should have. */
      readonly at: number;
      /** A line is missing, doubled or moved (`order`), or is not what it was when it was written (`changed`). */
      readonly because: 'order' | 'changed';
    };

/**
 * Whether lines of one client, in their order, are an unbroken continuation of `from`. `until` is how the chain is known to end, where that
 * is known: lines that were cut off at the end leave no other trace.
 */
export function verifyChain(
  entries: Iterable<LedgerEntry>,
  from: ChainHead = NO_LINES,
  until?: ChainHead,
): Verdict {
  let head = from;
  for (const entry of entries) {
    const at = head.seq + 1;
    if (entry.seq !== at || entry.previous !== head.hash) return { isWhole: false, at, because: 'order' };
    if (hashEntry(entry) !== entry.hash) return { isWhole: false, at, because: 'changed' };
    head = { seq: at, hash: entry.hash };
  }
  if (until && (until.seq !== head.seq || until.hash !== head.hash))
    return { isWhole: false, at: Math.min(until.seq, head.seq) + 1, because: 'order' };
  return { isWhole: true, head };
}
