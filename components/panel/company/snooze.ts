import type { Task } from '@/lib/domain/campaign';
import { systemZone } from '@/lib/schedule/system-zone';
import { isZone } from '@/lib/schedule/zoned-time';

/** Whether a task is put off until later than now (epoch ms). */
export const isSnoozed = ({ state, snoozedUntil }: Task, now: number): boolean =>
  state === 'open' && snoozedUntil !== null && snoozedUntil > now;

/** Begin of the day that comes so many days after now in a zone, epoch ms: a task that was put off is there again in the morning. */
export const snoozeUntil = (now: number, zone: string, days: number): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(isZone(zone) ? zone : systemZone())
    .toPlainDate()
    .add({ days })
    .toZonedDateTime(isZone(zone) ? zone : systemZone()).epochMilliseconds;
