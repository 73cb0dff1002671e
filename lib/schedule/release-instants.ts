const MINUTE_MS = 60_000;

export interface Release {
  /** How many go out. */
  readonly count: number;
  /** Epoch ms. */
  readonly now: number;
  /** Instants (epoch ms, any order) at which the account has something else. */
  readonly taken: readonly number[];
  /** At least so far from each other and from what is taken, ms. */
  readonly spacingMs: number;
}

/**
 * When what the person lets go out all at once really goes: the first at once where nothing else is near, the others at whole minutes, since
 * planned times have no seconds (promise P5: never a burst). Ascending, none before `now`.
 */
export function releaseInstants({ count, now, taken, spacingMs }: Release): readonly number[] {
  const ahead = taken.filter((at) => at > now - spacingMs).sort((a, b) => a - b);
  const instants: number[] = [];
  let next = 0;
  let at = now;
  while (instants.length < count) {
    while (next < ahead.length && (ahead[next] ?? 0) <= at - spacingMs) next += 1;
    const blocking = ahead[next];
    if (blocking === undefined || blocking >= at + spacingMs) {
      instants.push(at);
      at = wholeMinute(at + spacingMs);
    } else at = wholeMinute(blocking + spacingMs);
  }
  return instants;
}

const wholeMinute = (at: number): number => Math.ceil(at / MINUTE_MS) * MINUTE_MS;
