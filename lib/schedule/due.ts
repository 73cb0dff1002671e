/** `due`: now is its time. `late`: past that but within grace, still published by itself. `missed`: the person decides (rule R7). */
export type Lateness = 'early' | 'due' | 'late' | 'missed';

export interface LatenessInput {
  /** Epoch ms. */
  readonly dueAt: number;
  /** Epoch ms. */
  readonly now: number;
  /** How long what is due still counts as on time, ms. */
  readonly lateAfterMs: number;
  /** How long after `dueAt` Tend still publishes unasked, ms. */
  readonly graceMs: number;
}

/** Classes how a moment stands to what was planned for it. Ends are inclusive: exactly at the end of grace is still `late`. */
export function lateness({ dueAt, now, lateAfterMs, graceMs }: LatenessInput): Lateness {
  const behind = now - dueAt;
  if (behind < 0) return 'early';
  if (behind > graceMs) return 'missed';
  return behind > lateAfterMs ? 'late' : 'due';
}
