import type { Row } from './row';

/** ISO weekday: Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A weekly wall-clock time of an account ("Mon 09:00, category Tips"); the queue fills slots. */
export interface Slot extends Row {
  readonly id: string;
  readonly accountId: string;
  readonly weekday: Weekday;
  /** `HH:mm`, wall clock in `zone`. */
  readonly time: string;
  readonly zone: string;
  /** Only posts of this category are put here; null takes any. */
  readonly category: string | null;
  readonly pausedAt: number | null;
}
