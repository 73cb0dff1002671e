import type { PlannedTime } from '@/lib/domain/planned-time';
import { isWall } from '@/lib/schedule/is-wall';
import { resolve, toWall, type Resolved } from '@/lib/schedule/zoned-time';

/** A day and a time as the person picks them, maybe not complete yet. */
export interface WallChoice {
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** `HH:mm`, or empty. */
  readonly time: string;
  /** The answer to "which of the two?", where the clocks change; null while it is open. */
  readonly disambiguation: 'earlier' | 'later' | null;
}

export type WallOutcome =
  | { readonly kind: 'incomplete' }
  /** The clocks change there: the person says which moment is meant. */
  | { readonly kind: 'ask'; readonly resolved: Exclude<Resolved, { kind: 'exact' }> }
  | { readonly kind: 'planned'; readonly planned: PlannedTime; readonly instant: number };

/** What a choice comes to in the client's zone. */
export function wallOutcome({ date, time, disambiguation }: WallChoice, zone: string): WallOutcome {
  const wall = `${date}T${time}`;
  if (!isWall(wall)) return { kind: 'incomplete' };
  const resolved = resolve({ wall, zone });
  if (resolved.kind === 'exact') {
    return { kind: 'planned', planned: { wall, zone, disambiguation: 'earlier' }, instant: resolved.instant };
  }
  if (disambiguation === null) return { kind: 'ask', resolved };
  return { kind: 'planned', planned: { wall, zone, disambiguation }, instant: resolved[disambiguation] };
}

/** Where a picker starts: the next full hour that is at least half an hour away, by the client's clock. `now` is epoch ms. */
export function soon(now: number, zone: string): WallChoice {
  const wall = toWall(now + 90 * 60_000, zone);
  return { date: wall.slice(0, 10), time: `${wall.slice(11, 13)}:00`, disambiguation: null };
}
