import type { FailureCode } from './failure';
import type { PageSwitch } from './page-switch';
import type { PlatformId } from './platform';

/** Device-wide choices and marks; one row. */
export interface Settings {
  /** Random id of this installation; becomes `origin` of the rows it writes. */
  readonly deviceId: string;
  /** Pause for all clients, epoch ms. */
  readonly pausedAt: number | null;
  /** How late a delivery may still go out by itself, minutes. */
  readonly graceMinutes: number;
  readonly notifications: boolean;
  /** Why this installation publishes nothing at all until the person has decided; absent while it may. */
  readonly standstill?: Standstill;
  readonly backup?: BackupPlan;
  /** What Tend may do in the networks' own pages; a platform that isn't named is off. */
  readonly pages?: Readonly<Record<PlatformId, PageSwitch>>;
  /** Opens the palette at a reply box; absent is `DEFAULT_CHORD`. */
  readonly chord?: string;
  /** Days that replies to strangers are kept; absent is `DEFAULT_REMEMBER_DAYS`. */
  readonly rememberDays?: number;
  /** What the person is called in replies (`{{me.name}}`); absent where they didn't say. */
  readonly myName?: string;
  /** The client that the person chose last in each platform's pages. */
  readonly lastClients?: Readonly<Record<PlatformId, string>>;
}

/**
 * `wiped`: the library that was here is gone. `restored`: it came from a backup, and another machine may publish the same posts.
 * `elsewhere`: the person said that another machine does.
 */
export type Standstill = 'wiped' | 'restored' | 'elsewhere';

export interface BackupPlan {
  /** Days between two backups to the downloads folder; null is by hand only. */
  readonly everyDays: number | null;
  /** How many are kept there. */
  readonly keep: number;
  /** Epoch ms of the last that was written; null before the first. */
  readonly lastAt: number | null;
  /** Why the last one that was due could not be written; absent once one was. */
  readonly trouble?: FailureCode;
}

/** Until the person has chosen. Backups on a schedule need a permission, so they start with a click. */
export const DEFAULT_BACKUP_PLAN: BackupPlan = { everyDays: null, keep: 5, lastAt: null };

/** 30 min: promise P5; the default was chosen in the architecture. */
export const DEFAULT_GRACE_MINUTES = 30;
