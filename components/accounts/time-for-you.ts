import { toInstant, toWall } from '@/lib/schedule/zoned-time';

/**
 * What a weekly time of `zone` is by the person's own clock, as the offsets are on the day of `now` (epoch ms): `HH:mm` and how
 * many days later (1) or earlier (-1) it is there. Null where both clocks show the same.
 */
export function timeForYou(
  time: string,
  zone: string,
  ownZone: string,
  now: number,
): { readonly time: string; readonly days: number } | null {
  const wall = `${toWall(now, zone).slice(0, 10)}T${time}`;
  const own = toWall(toInstant({ wall, zone, disambiguation: 'later' }), ownZone);
  if (own === wall) return null;
  return { time: own.slice(11), days: own.slice(0, 10).localeCompare(wall.slice(0, 10)) };
}
