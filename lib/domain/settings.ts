/** Device-wide choices and marks; one row. */
export interface Settings {
  /** Random id of this installation; becomes `origin` of the rows it writes. */
  readonly deviceId: string;
  /** Pause for all clients, epoch ms. */
  readonly pausedAt: number | null;
  /** How late a delivery may still go out by itself, minutes. */
  readonly graceMinutes: number;
  readonly notifications: boolean;
}

/** 30 min: promise P5; the default was chosen in the architecture. */
export const DEFAULT_GRACE_MINUTES = 30;
