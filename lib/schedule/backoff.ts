export interface BackoffInput {
  /** How many tries failed before, from 0. */
  readonly attempt: number;
  /** Longest wait after the first failure, ms. */
  readonly baseMs: number;
  /** Longest wait at all, ms, the floor not counted. */
  readonly capMs: number;
  /** From 0 up to, but not including, 1. */
  readonly random: number;
  /** Wait that the server asked for (Retry-After), ms. */
  readonly floorMs?: number;
}

/**
 * How long to wait before the next try, whole ms: "full jitter", anything between none and twice the ceiling of the try before
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/, read 2026-11-24). What the server asked for is waited
 * first and the jitter comes on top, so that many accounts that were told the same time don't all come back at it.
 */
export function backoff({ attempt, baseMs, capMs, random, floorMs = 0 }: BackoffInput): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.max(0, attempt));
  return Math.ceil(Math.max(0, floorMs)) + Math.floor(random * ceiling);
}
