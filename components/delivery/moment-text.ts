import { i18n } from '#i18n';
import { systemZone } from '@/lib/schedule/system-zone';
import { twoClocks, type TwoClocks } from '@/lib/schedule/two-clocks';

/** Both clocks at an instant (epoch ms), in the browser's language and the computer's zone. */
export const clocksAt = (instant: number, zone: string, now: number): TwoClocks =>
  twoClocks({ instant, zone, ownZone: systemZone(), locale: navigator.language, now });

/** A moment in full: "Sat, 28 Nov, 07:00 in Lisbon · 12:30 for you"; one clock where both show the same. */
export function momentText(instant: number, zone: string, now: number): string {
  const { theirs, yours, differ, daysDiffer } = clocksAt(instant, zone, now);
  const { date, time, city } = theirs;
  if (!differ) return i18n.t('delivery.time.one', { date, time });
  if (!daysDiffer) return i18n.t('delivery.time.two', { date, time, city, ownTime: yours.time });
  return i18n.t('delivery.time.twoDays', { date, time, city, ownDate: yours.date, ownTime: yours.time });
}

/** The time for you, and where the clock of the client shows another one, that too. */
export function timesOfDay(
  instant: number,
  zone: string,
  now: number,
): { readonly own: string; readonly there: string | null } {
  const { theirs, yours, differ } = clocksAt(instant, zone, now);
  const { time, city } = theirs;
  return { own: yours.time, there: differ ? i18n.t('delivery.time.there', { time, city }) : null };
}
