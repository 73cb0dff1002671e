import type { OpeningHours, Span, SpecialDays } from '@/lib/domain/company';
import { objectsOf, textOf, listOf, type Json, type JsonObject } from './json-ld';
import { readHours, type MinuteSpan, type WeekSpans } from './read-hours';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * schema.org's opening hours: `openingHoursSpecification` before the texts of `openingHours` (https://schema.org/openingHours), and special days of either
 * property. Null where there are none that can be read.
 */
export function schemaHours(object: JsonObject, zone: string): OpeningHours | null {
  const specifications = [
    ...objectsOf(object['openingHoursSpecification']),
    ...objectsOf(object['specialOpeningHoursSpecification']),
  ].slice(0, 200);
  const special = specifications.flatMap(specialOf);
  const week =
    weekOf(specifications.filter((one) => textOf(one['validFrom']) === '')) ??
    weekInTexts(object['openingHours']);
  return week || special.length > 0
    ? {
        zone,
        week: week ?? DAYS.map(() => []),
        special: special.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      }
    : null;
}

function weekOf(specifications: readonly JsonObject[]): OpeningHours['week'] | null {
  const week: Span[][] = DAYS.map(() => []);
  let found = false;
  for (const one of specifications) {
    const spans = spansOf(one);
    for (const name of listOf(one['dayOfWeek'])) {
      const day = DAYS.indexOf(textOf(name).split(/[/#:]/).at(-1) ?? '');
      if (day < 0 || !spans) continue;
      found = true;
      week[day]?.push(...spans);
    }
  }
  return found ? week : null;
}

/** None: closed that day. Null: not to be read. Opening and closing at once is closed, too (Google's documentation of it). */
function spansOf(one: JsonObject): readonly Span[] | null {
  const [opens, closes] = [clockOf(one['opens']), clockOf(one['closes'])];
  if (opens === null && closes === null && one['opens'] === undefined && one['closes'] === undefined)
    return [];
  if (opens === null || closes === null) return null;
  if (opens === '00:00' && closes === '23:59') return [{ from: '00:00', to: '24:00' }];
  return opens === closes ? [] : [{ from: opens, to: closes }];
}

function clockOf(value: Json | undefined): string | null {
  const [, hour, minute] =
    /^T?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(textOf(value)) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function specialOf(one: JsonObject): readonly SpecialDays[] {
  const [from, to] = [dayOf(one['validFrom']), dayOf(one['validThrough']) ?? dayOf(one['validFrom'])];
  const spans = spansOf(one);
  if (from === null || to === null || to < from || !spans) return [];
  return [{ from, to, spans, note: textOf(one['name'] ?? one['description'], 100) }];
}

function dayOf(value: Json | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(textOf(value))?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

function weekInTexts(value: Json | undefined): OpeningHours['week'] | null {
  const texts = listOf(value)
    .map((one) => textOf(one))
    .filter(Boolean);
  const week: WeekSpans | null = texts.length === 0 ? null : readHours(texts.slice(0, 20).join('\n'), 'en');
  return week && week.map((spans) => spans.map(spanOf));
}

function spanOf([from, to]: MinuteSpan): Span {
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { from: clock(from % 1_440), to: clock(to > 1_440 ? to - 1_440 : to) };
}
