import { momentText } from '@/components/delivery/moment-text';
import { why } from '@/components/delivery/why';
import { clockTime } from '@/components/accounts/clock-time';
import { weekdayName } from '@/components/accounts/weekday-name';
import type { ActivityEntry } from '@/lib/domain/activity';
import type { Weekday } from '@/lib/domain/slot';
import { SENTENCES } from './sentences';

/** Under a minute counts as on time. */
const LATE_SECONDS = 60;

/** What an entry says, after "You" or "Tend". `now` (epoch ms) decides only whether a date shows its year. */
export function activitySentence(
  { kind, by, args }: ActivityEntry,
  now: number,
  locale: string = navigator.language,
): string {
  const arg = (name: string): string => args[name] ?? '';
  const { dueAt, zone, weekday, reason, lateSeconds } = args;
  return SENTENCES[kind]({
    client: arg('client'),
    handle: arg('handle'),
    excerpt: arg('excerpt'),
    name: arg('name'),
    version: arg('version'),
    count: Number(args['count'] ?? 1),
    time:
      dueAt && zone
        ? momentText(Number(dueAt), zone, now)
        : args['time']
          ? clockTime(args['time'], locale)
          : '',
    weekday: weekday ? weekdayName(Number(weekday) as Weekday, 'long', locale) : '',
    reason: !reason || reason === 'late' ? '' : why(reason),
    late: lateness(Number(lateSeconds ?? 0), locale),
    byPerson: by === 'person',
  });
}

function lateness(seconds: number, locale: string): string {
  if (!(seconds >= LATE_SECONDS)) return '';
  const minutes = Math.round(seconds / 60);
  const [value, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
