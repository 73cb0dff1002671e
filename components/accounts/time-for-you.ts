import { toInstant, toWall } from '@/lib/schedule/zoned-time';

/**
 * What a weekly time of `zone` is by the person's own clock, as the offsets are on the day of `now` (epoch ms): `14:30`, with `+1` or
 * `−1` where it is another day. Null where both clocks show the same.
 */
export function timeForYou(time: string, zone: string, ownZone: string, now: number): string | null {
  const wall = `${toWall(now, zone).slice(0, 10)}T${time}`;
  const own = toWall(toInstant({ wall, zone, disambiguation: 'later' }), ownZone);
  if (own === wall) return null;
  const days = own.slice(0, 10).localeCompare(wall.slice(0, 10));
  return `${own.slice(11)}${days === 0 ? '' : days > 0 ? ' +1' : ' −1'}`;
}
