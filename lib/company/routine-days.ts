import type { Routine } from '@/lib/domain/campaign';

/** A routine that was forgotten for years makes no more than this at once; the newest are given. */
const MOST = 500;

/**
 * Days (`YYYY-MM-DD`) on which a routine comes round, from its anchor up to a day, both included. Counted from the anchor, so that a check on the 31st comes on
 * the last day of shorter months and on the 31st again. RangeError for days that don't exist.
 */
export function routineDays(routine: Pick<Routine, 'every' | 'anchor'>, upTo: string): readonly string[] {
  const { count, unit } = routine.every;
  const [anchor, end] = [Temporal.PlainDate.from(routine.anchor), Temporal.PlainDate.from(upTo)];
  if (!Number.isInteger(count) || count < 1 || Temporal.PlainDate.compare(anchor, end) > 0) return [];
  const steps = stepsBetween(anchor, end, unit, count);
  const days: string[] = [];
  for (let step = Math.max(0, steps - MOST); step <= steps + 1; step += 1) {
    const day = anchor.add({ [`${unit}s`]: step * count });
    if (Temporal.PlainDate.compare(day, end) <= 0) days.push(day.toString());
  }
  return days.slice(-MOST);
}

function stepsBetween(
  anchor: Temporal.PlainDate,
  end: Temporal.PlainDate,
  unit: Routine['every']['unit'],
  count: number,
): number {
  const passed = anchor.until(end, { largestUnit: unit });
  return Math.floor(passed[`${unit}s`] / count);
}
