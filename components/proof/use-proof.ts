import { useEffect, useRef, useState } from 'react';
import { useDb } from '@/components/ports/db-context';
import { useRead } from '@/components/ports/use-read';
import { ledgerAfter, ledgerEnd } from '@/lib/db/reads/ledger-lines';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { NO_LINES } from '@/lib/ledger/chain';
import { verifyChain, type Verdict } from '@/lib/ledger/verify-chain';

/** So many lines are read and checked at a time; the page is drawn in between. */
const CHUNK = 500;

/** What a line is found by. */
export type ProofMark = Pick<LedgerEntry, 'seq' | 'at' | 'accountId'>;

export interface Proof {
  /** Of all lines, in their order. */
  readonly marks: readonly ProofMark[];
  readonly verdict: Verdict;
  /** Whether all lines that there are have been checked. */
  readonly isComplete: boolean;
}

const START: Proof = { marks: [], verdict: { isWhole: true, head: NO_LINES }, isComplete: false };

/** Checks a client's whole ledger from its first line, and each line that comes later. Mount it anew for another client. */
export function useProof(clientId: string): Proof {
  const db = useDb();
  const end = useRead((from) => ledgerEnd(from, clientId), [clientId]);
  const [proof, setProof] = useState(START);
  const latest = useRef(START);
  useEffect(() => {
    if (end === undefined) return;
    let isOver = false;
    const check = async (): Promise<void> => {
      for (;;) {
        const { marks, verdict } = latest.current;
        const lines = await ledgerAfter(db, clientId, marks.at(-1)?.seq ?? 0, CHUNK);
        if (isOver) return;
        latest.current = {
          marks: [...marks, ...lines.map(({ seq, at, accountId }) => ({ seq, at, accountId }))],
          verdict: verdict.isWhole ? verifyChain(lines, verdict.head) : verdict,
          isComplete: lines.length < CHUNK,
        };
        setProof(latest.current);
        if (lines.length < CHUNK) return;
      }
    };
    void check();
    return () => {
      isOver = true;
    };
  }, [db, clientId, end]);
  return proof;
}
