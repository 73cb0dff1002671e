import type { AccountStatus, ServerInfo } from './account';
import type { DeliveryState } from './delivery';
import type { FailureCode } from './failure';
import type { PlatformId } from './platform';

/**
 * What the popup paints before it has opened the database: written by the background to session storage after every change, small
 * enough to be read in a millisecond. It may be some seconds old; live data follows.
 */
export interface PopupSnapshot {
  /** Epoch ms at which it was taken. */
  readonly at: number;
  readonly pausedAll: boolean;
  /** Why nothing at all is published, if so: the library is gone, closed or in doubt. */
  readonly stopped?: FailureCode;
  readonly clients: readonly SnapshotClient[];
  readonly accounts: readonly SnapshotAccount[];
  /** The next five deliveries, soonest first. */
  readonly next: readonly SnapshotLine[];
  /** The first five that need the person. */
  readonly needs: readonly SnapshotLine[];
  readonly needsCount: number;
}

export interface SnapshotClient {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly zone: string;
  readonly paused: boolean;
}

export interface SnapshotAccount {
  readonly id: string;
  readonly clientId: string;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly status: AccountStatus;
  /** As in `Account`. */
  readonly serverInfo?: ServerInfo;
}

export interface SnapshotLine {
  readonly deliveryId: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly dueAt: number;
  readonly zone: string;
  readonly state: DeliveryState;
  readonly reason: FailureCode | null;
  /** First line of the text, cut at 120 characters. */
  readonly excerpt: string;
}
