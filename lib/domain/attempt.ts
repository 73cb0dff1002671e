import type { Failure } from './failure';
import type { Row } from './row';

/** Written in one strict transaction before the first byte of an irreversible step leaves (rule R1); never deleted. */
export interface Attempt extends Row {
  readonly id: string;
  readonly deliveryId: string;
  readonly accountId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly revision: number;
  /** SHA-256 of the frozen body. */
  readonly bodyHash: string;
  /** Record key or idempotency key. */
  readonly key: string;
  /** Which part of a thread, 0 for the first; absent in rows of before there were threads. */
  readonly part?: number;
  readonly startedAt: number;
  /** Epoch ms before which the request may still be running at the server: nothing is verified or re-sent earlier (rule R2). */
  readonly deadline: number;
  /** Instance of the background that sent it. */
  readonly owner: string;
  /** `1` while the outcome is awaited; absent once it is known, so that the index holds open attempts only. */
  readonly open?: 1;
  readonly endedAt: number | null;
  readonly outcome: AttemptOutcome | null;
  readonly failure: Failure | null;
}

export type AttemptOutcome =
  'accepted' | 'refused' | 'unknown' | 'found-later' | 'found-absent' | 'person-decided';
