import { systemZone } from '@/lib/schedule/system-zone';
import { toWall } from '@/lib/schedule/zoned-time';

/** A moment (epoch ms) by the person's own clock; with its day where that isn't the day of `now`. */
export function clockOf(instant: number, now: number, locale: string = navigator.language): string {
  const zone = systemZone();
  const isToday = toWall(instant, zone).slice(0, 10) === toWall(now, zone).slice(0, 10);
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' }),
  }).format(instant);
}
