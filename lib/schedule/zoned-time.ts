import type { PlannedTime } from '@/lib/domain/planned-time';

/**
 * What a wall time comes to in its zone. Instants are epoch milliseconds, UTC. In a `gap` the clocks jump over the wall time:
 * `earlier` and `later` are the instants before and after the jump, by its length away from what was written. In an `overlap` the
 * wall time comes twice. The person is asked which is meant.
 */
export type Resolved =
  | { readonly kind: 'exact'; readonly instant: number }
  | { readonly kind: 'gap' | 'overlap'; readonly earlier: number; readonly later: number };

/**
 * Resolves a planned time by the zone rules of this browser, which are the only ones asked: the system's own zone plays no part
 * (rule R9). RangeError for what `isWall` or `isZone` refuse.
 */
export function resolve({ wall, zone }: Pick<PlannedTime, 'wall' | 'zone'>): Resolved {
  const local = Temporal.PlainDateTime.from(wall);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'exact', instant: earlier.epochMilliseconds };
  }
  return {
    kind: earlier.toPlainDateTime().equals(local) ? 'overlap' : 'gap',
    earlier: earlier.epochMilliseconds,
    later: later.epochMilliseconds,
  };
}

/** The one instant that is meant, epoch ms. RangeError for what `isWall` or `isZone` refuse. */
export const toInstant = ({ wall, zone, disambiguation }: PlannedTime): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }).epochMilliseconds;

/** What the clocks of a zone show at an instant (epoch ms), `YYYY-MM-DDTHH:mm`, seconds cut off. */
export const toWall = (instant: number, zone: string): string =>
  at(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });

/** An instant (epoch ms) as a planned time that comes to the same minute again, also in the second passing of an overlap. */
export function toPlanned(instant: number, zone: string): PlannedTime {
  const planned: PlannedTime = { wall: toWall(instant, zone), zone, disambiguation: 'earlier' };
  return instant - toInstant(planned) < 60_000 ? planned : { ...planned, disambiguation: 'later' };
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant (epoch ms). */
export const zoneOffset = (instant: number, zone: string): number =>
  at(instant, zone).offsetNanoseconds / 1e6;

const at = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

/** Asking Intl costs a formatter each time, and the queue asks for every slot. Holds real zones only. */
const known = new Set<string>();

/**
 * Whether this browser knows an IANA zone (any case, old names too). Plain offsets such as `+02:00`, which Intl takes since
 * ECMA-402 2024, are refused: they have no daylight-saving rules, and nobody means that.
 */
export function isZone(zone: string): boolean {
  if (known.has(zone)) return true;
  if (/^[+\-−]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    known.add(zone);
    return true;
  } catch {
    return false;
  }
}
