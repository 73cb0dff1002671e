import type { MinuteSpan, WeekSpans } from './read-hours';

const WEEK = 7 * 1_440;

/** Open times of a week laid end to end: what goes past midnight is the same as what begins there. */
export function openTimes(week: WeekSpans): string {
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
