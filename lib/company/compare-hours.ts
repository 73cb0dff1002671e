import type { OpeningHours } from '@/lib/domain/company';
import { LANGUAGES, languagesOf } from './language-of';
import { readHours, type MinuteSpan, type WeekSpans } from './read-hours';
import { remember } from './remember';

/**
 * Whether a place shows the record's week, in any notation. Days that it doesn't name are closed there. Special days aren't compared: places show them apart
 * from the week.
 */
export function compareHours(here: string, hours: OpeningHours, country: string): boolean {
  const seen = weekSeen(here, country);
  return seen !== '' && seen === keyOf(hours.week.map((spans) => spans.map(minutesOf)));
}

/** The week in its plainest form; empty for what can't be told. Where languages read it differently, the country's own decides. */
const weekSeen = remember((here: string, country: string): string => {
  const readings = LANGUAGES.map((language) => [language, readHours(here, language)] as const);
  const keys = new Set(readings.flatMap(([, week]) => (week ? [keyOf(week)] : [])));
  if (keys.size <= 1) return [...keys][0] ?? '';
  const own = languagesOf(country);
  const week = readings.find(([language, reading]) => reading !== null && own.includes(language))?.[1];
  return week ? keyOf(week) : '';
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

const WEEK = 7 * 1_440;

/** Open times of the week laid end to end: what goes past midnight is the same as what begins there. */
function keyOf(week: WeekSpans): string {
  const spans = week
    .flatMap((day, index) => day.map(([from, to]): MinuteSpan => [from + index * 1_440, to + index * 1_440]))
    // What goes on after Sunday begins the week.
    .flatMap(([from, to]): MinuteSpan[] =>
      to <= WEEK
        ? [[from, to]]
        : from >= WEEK
          ? [[from - WEEK, to - WEEK]]
          : [
              [from, WEEK],
              [0, to - WEEK],
            ],
    )
    .toSorted((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged.length === 0
    ? 'closed'
    : merged.map(([from, to]) => `${String(from)}-${String(to)}`).join(' ');
}
