import type { ProofMark } from './use-proof';

/** What is shown of a ledger. */
export interface Filter {
  /** Null: of all accounts. */
  readonly accountId: string | null;
  /** Epoch ms, inclusive and exclusive; null is unbounded. */
  readonly from: number | null;
  readonly to: number | null;
}

export const NO_FILTER: Filter = { accountId: null, from: null, to: null };

/** Numbers of the lines that fit, newest first. */
export const matching = (marks: readonly ProofMark[], { accountId, from, to }: Filter): readonly number[] =>
  marks
    .filter(
      (mark) =>
        (accountId === null || mark.accountId === accountId) &&
        (from === null || mark.at >= from) &&
        (to === null || mark.at < to),
    )
    .map(({ seq }) => seq)
    .reverse();
