export interface BackoffInput {
  readonly attempt: number;
  readonly baseMs: number;
  readonly capMs: number;
  readonly random: number;
}
/** Full jitter. */
export const backoff = ({ attempt, baseMs, capMs, random }: BackoffInput): number =>
  Math.round(random * Math.min(capMs, baseMs * 2 ** Math.min(attempt, 30)));
