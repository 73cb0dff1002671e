/** Our clock, compared with the network's. */
export interface TimeWatch {
  /** An answer came, with its `Date` header if it had one. What comes from a gateway in trouble, without one, tells nothing. */
  note(answer: Pick<Response, 'headers' | 'status'>): void;
  read(): TimeReading;
}

export interface TimeReading {
  /** The network's clock minus ours, ms; null where no answer told the time. */
  readonly skewMs: number | null;
  /** Nothing has answered yet, or our clock has jumped since. */
  readonly mustAskTime: boolean;
}

/** A step of our clock against the monotonic one that counts as a jump; a computer that slept looks the same, and is asked about, too. */
const JUMP_MS = 60_000;

/** A date tells whole seconds, and was written while the answer was made: half of it is the better guess. */
const HALF_SECOND_MS = 500;

/** `now`: epoch ms of the computer's clock; `monotonic`: ms that nobody can set. */
export function makeTimeWatch(now: () => number, monotonic: () => number): TimeWatch {
  let seen: { readonly skewMs: number | null; readonly wall: number; readonly steady: number } | null = null;
  return {
    note({ headers, status }) {
      const wall = now();
      const told = Date.parse(headers.get('date') ?? '');
      // 5xx may lack it (RFC 9110, 6.6.1), and who has told the time once has a clock.
      if (Number.isNaN(told) && (status >= 500 || (seen !== null && seen.skewMs !== null))) return;
      // What a cache in between has kept was written earlier (RFC 9111, 5.1).
      const age = Number(headers.get('age') ?? 0) * 1_000;
      const skewMs = Number.isNaN(told) ? null : told + (age || 0) + HALF_SECOND_MS - wall;
      seen = { skewMs, wall, steady: monotonic() };
    },
    read() {
      if (!seen) return { skewMs: null, mustAskTime: true };
      const drift = now() - seen.wall - (monotonic() - seen.steady);
      return { skewMs: seen.skewMs, mustAskTime: Math.abs(drift) > JUMP_MS };
    },
  };
}
