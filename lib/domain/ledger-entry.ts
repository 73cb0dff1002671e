import type { Row } from './row';

/**
 * One line of a client's proof ledger: append-only, and each line's `hash` covers the one before it, so that nothing can be changed or
 * left out later without it showing. Unlike the activity log it is meant for the client's eyes: what was agreed, and what was seen.
 */
export interface LedgerEntry extends Row {
  readonly id: string;
  readonly clientId: string;
  /** 1 for a client's first line; without gaps. */
  readonly seq: number;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: LedgerKind;
  readonly deliveryId: string;
  readonly accountId: string;
  /** What was confirmed or seen, as texts by name; the names in a row are always the same for a kind. */
  readonly facts: Readonly<Record<string, string>>;
  /** `hash` of the line before; 64 zeros for the first. */
  readonly previous: string;
  /** Lower-case hex SHA-256 over all the columns above in a fixed order; how, stands in `lib/ledger/hash-entry.ts`. */
  readonly hash: string;
}

export type LedgerKind =
  'confirmed' | 'published' | 'read-back' | 'edited-by-us' | 'changed-there' | 'removed-by-us' | 'gone-there';
