import type { OpeningHours, Span } from '@/lib/domain/company';
import { openTimes } from './open-times';
import type { MinuteSpan, WeekSpans } from './read-hours';
import { splitHours, type SeenSpecial } from './read-special-days';
import { readWeek } from './read-week';
import { remember } from './remember';

/**
 * Whether a place shows the record's hours, in any notation. Days that it doesn't name are closed there. Single days are compared where the place shows some
 * ("25 Dec: closed"), and a week that shows one of them in place of its day of the week (as Google does) is right while that day is within a week of the look
 * (`seenAt`, epoch ms; without, only the week is compared).
 */
export function compareHours(here: string, hours: OpeningHours, country: string, seenAt?: number): boolean {
  const wanted = hours.week.map((spans) => spans.map(minutesOf));
  const seen = timesSeen(here, country);
  if (seen !== '' && seen === openTimes(wanted)) return true;
  if (seenAt === undefined || (seen !== '' && hours.special.length === 0)) return false;
  const seenOn = dayIn(hours.zone, seenAt);
  const { week, special } = splitHours(here, seenOn, country);
  if (!special.every((one) => one.days.every((day) => isDay(one.spans, day, hours)))) return false;
  if (special.length > 0 && hasHidden(special, hours, seenOn)) return false;
  return isWeekAround(week, wanted, hours, country, seenOn);
}

/** Whether a place says anything of single days apart from the week. */
export function showsSpecial(here: string, hours: OpeningHours, country: string, seenAt: number): boolean {
  const isPlain = timesSeen(here, country) === openTimes(hours.week.map((spans) => spans.map(minutesOf)));
  return !isPlain && splitHours(here, dayIn(hours.zone, seenAt), country).special.length > 0;
}

const isDay = (spans: readonly MinuteSpan[], day: string, hours: OpeningHours): boolean =>
  openTimes([spans]) ===
  openTimes([(specialOn(hours, day) ?? hours.week[weekdayOf(day)] ?? []).map(minutesOf)]);

/** Whether the place leaves out a coming day of the record before one that it shows. */
function hasHidden(special: readonly SeenSpecial[], hours: OpeningHours, seenOn: string): boolean {
  const shown = special.flatMap(({ days }) => days).toSorted();
  const last = shown.at(-1) ?? '';
  return hours.special.some(
    ({ from, to }) => from >= seenOn && from <= last && !shown.some((day) => day >= from && day <= to),
  );
}

/** Whether it is the record's week, with single days around the look in place of their days of the week. */
function isWeekAround(
  text: string,
  wanted: WeekSpans,
  hours: OpeningHours,
  country: string,
  seenOn: string,
): boolean {
  const near = Array.from({ length: 13 }, (_, index) => plusDays(seenOn, index - 6)).flatMap((day) => {
    const spans = specialOn(hours, day);
    return spans ? [[weekdayOf(day), spans.map(minutesOf)] as const] : [];
  });
  // What stands in brackets behind a day's name then says which holiday it is.
  const named = near.length > 0 ? text.replace(/^(\s*\p{L}+\.?)\s*\([^()\d]+\)/gmu, '$1') : text;
  const seen = readWeek(text, country) ?? readWeek(named, country);
  if (!seen) return false;
  const mixed = wanted.map(
    (spans, weekday) =>
      near.find(
        ([at, other]) => at === weekday && openTimes([other]) === openTimes([seen[weekday] ?? []]),
      )?.[1] ?? spans,
  );
  return openTimes(seen) === openTimes(mixed);
}

const specialOn = ({ special }: OpeningHours, day: string): readonly Span[] | undefined =>
  special.find(({ from, to }) => from <= day && day <= to)?.spans;

/** Monday is 0. */
const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Sweden writes days as ISO does. */
const dayIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone || 'UTC' }).format(at);

/** Empty for what can't be told. */
const timesSeen = remember((here: string, country: string): string => {
  const week = readWeek(here, country);
  return week ? openTimes(week) : '';
});

function minutesOf({ from, to }: OpeningHours['week'][number][number]): MinuteSpan {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  const whole = end % 1_440 === 1_439 ? end + 1 : end;
  return [start, whole <= start ? whole + 1_440 : whole];
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
