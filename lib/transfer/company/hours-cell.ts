import type { OpeningHours, Span, SpecialDays } from '@/lib/domain/company';
import { isDate } from '@/lib/company/record/hours-trouble';

/** As schema.org and OpenStreetMap write them. */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const CLOSED = 'closed';
const DAYS_AND_TIMES = /^\s*([a-z]{2,9}\.?(?:\s*[-–,]\s*[a-z]{2,9}\.?)*)\s*:?\s+(\S.*)$/i;
const ALL_DAY: Span = { from: '00:00', to: '24:00' };

type Week = OpeningHours['week'];

/** A week in one cell: `Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-14:00`. Days that aren't named are closed; `closed` alone is all of them. */
export function printWeek(week: Week): string {
  const groups: { first: number; last: number; times: string }[] = [];
  for (const [day, spans] of week.entries()) {
    const times = printSpans(spans);
    const before = groups.at(-1);
    if (before?.times === times) before.last = day;
    else groups.push({ first: day, last: day, times });
  }
  const open = groups.filter(({ times }) => times !== CLOSED);
  return open.length === 0
    ? CLOSED
    : open
        .map(({ first, last, times }) => {
          const [from = '', to = ''] = [DAYS[first], DAYS[last]];
          return `${first === last ? from : `${from}-${to}`} ${times}`;
        })
        .join('; ');
}

/** Reads such a cell, and what people make of it: full names of days in English, `9-17`, `9am-5pm`, lines in place of `;`. Null where it is none. */
export function readWeek(cell: string): Week | null {
  const week: (readonly Span[])[] = DAYS.map(() => []);
  if (cell.trim().toLowerCase() === CLOSED) return week;
  if (/^24\s*[/x]\s*7$/.test(cell.trim())) return DAYS.map(() => [ALL_DAY]);
  for (const part of cell.split(/[;\n]/).filter((text) => text.trim() !== '')) {
    const [, names = '', times = ''] = DAYS_AND_TIMES.exec(part) ?? [];
    const days = readDays(names);
    const spans = readSpans(times);
    if (days === null || spans === null) return null;
    for (const day of days) week[day] = [...(week[day] ?? []), ...spans];
  }
  return week.some((spans) => spans.length > 0) ? week : null;
}

/** Days that differ, one to a line: `2026-12-24..2026-12-26 closed (Christmas)`. */
export const printSpecial = (special: readonly SpecialDays[]): string =>
  special
    .map(({ from, to, spans, note }) =>
      [from === to ? from : `${from}..${to}`, printSpans(spans), ...(note === '' ? [] : [`(${note})`])].join(
        ' ',
      ),
    )
    .join('\n');

/** Reads such a cell; null where a line of it is none. */
export function readSpecial(cell: string): readonly SpecialDays[] | null {
  const days = cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): SpecialDays | null => {
      const [, from = '', to = from, times = '', note = ''] =
        /^\s*(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|–|to)\s*(\d{4}-\d{2}-\d{2}))?\s+([^(]*?)\s*(?:\((.*)\))?\s*$/.exec(
          line,
        ) ?? [];
      const spans = readSpans(times);
      return spans && isDate(from) && isDate(to) ? { from, to, spans, note } : null;
    });
  const sound = days.filter((day) => day !== null);
  return sound.length === days.length ? sound : null;
}

const printSpans = (spans: readonly Span[]): string =>
  spans.length === 0 ? CLOSED : spans.map(({ from, to }) => `${from}-${to}`).join(',');

function readSpans(text: string): readonly Span[] | null {
  const times = text.trim().toLowerCase();
  if (times === CLOSED) return [];
  if (/^(24\s*h(ours)?|all day)$/.test(times)) return [ALL_DAY];
  const spans = times.split(',').map((part): Span | null => {
    const [from, to, ...more] = part.split(/\s*(?:-|–|\bto\b)\s*/).map(readTime);
    return from && to && more.length === 0 ? { from, to } : null;
  });
  const sound = spans.filter((span) => span !== null);
  return sound.length === spans.length ? sound : null;
}

function readTime(text: string): string | null {
  const [, hours, minutes = '00', half] =
    /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?(?:\.?m\.?)?\s*$/.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes) <= 24 * 60 && Number(minutes) < 60
    ? `${String(hour).padStart(2, '0')}:${minutes}`
    : null;
}

function readDays(names: string): readonly number[] | null {
  const days = names.split(',').flatMap((part): (number | null)[] => {
    const [first = null, last = first, ...more] = part.split(/[-–]/).map(dayOf);
    if (first === null || last === null || more.length > 0) return [null];
    const count = ((last - first + 7) % 7) + 1;
    return Array.from({ length: count }, (_, step) => (first + step) % 7);
  });
  const sound = days.filter((day) => day !== null);
  return sound.length === days.length ? sound : null;
}

function dayOf(name: string): number | null {
  const at = DAYS.findIndex((day) => name.trim().toLowerCase().startsWith(day.toLowerCase()));
  return at < 0 ? null : at;
}
