import { i18n } from '#i18n';
import { clockText } from '@/components/ui/clock-words';
import { systemZone } from '@/lib/schedule/system-zone';
import { twoClocks } from '@/lib/schedule/two-clocks';
import { toWall } from '@/lib/schedule/zoned-time';

/** A moment (epoch ms) in full: "Sat, 28 Nov, 07:00 in Lisbon · 12:30 for you"; one clock where both show the same. */
export const momentText = (instant: number, zone: string, now: number): string =>
  clockText({ instant, zone, now });

/** The time for you, and where the clock of the client shows another one, that too; for lists of the person's own days. */
export function timesOfDay(
  instant: number,
  zone: string,
  now: number,
): { readonly own: string; readonly there: string | null } {
  const ownZone = systemZone();
  const { theirs, yours, differ } = twoClocks({ instant, zone, ownZone, locale: navigator.language, now });
  // Under Today there may be work that was left over from an earlier day.
  const isLeftOver =
    instant < now && toWall(instant, ownZone).slice(0, 10) !== toWall(now, ownZone).slice(0, 10);
  const { date, time } = yours;
  return {
    own: isLeftOver ? i18n.t('time.dateTime', { date, time }) : time,
    there: differ ? i18n.t('time.inCity', { time: theirs.time, city: theirs.city }) : null,
  };
}
