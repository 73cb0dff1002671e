import type { Slot, Weekday } from '@/lib/domain/slot';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A slot that is to be added. */
export interface NewSlot {
  readonly weekday: Weekday;
  /** `HH:mm`. */
  readonly time: string;
}

/**
 * Reads times as people write them: `9`, `9:5`, `09.30`, `0930`, separated by spaces, commas or semicolons. Null where one of them is
 * no time; the result is sorted and has no repeats.
 */
export function parseTimes(text: string): readonly string[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const times = words.map(parseTime);
  if (times.some((time) => time === null)) return null;
  return [...new Set(times as string[])].sort();
}

function parseTime(word: string): string | null {
  const parts = /^(\d{1,2})(?:[:.h](\d{1,2}))?$|^(\d{2})(\d{2})$/.exec(word);
  if (!parts) return null;
  const hour = Number(parts[1] ?? parts[3]);
  const minute = Number(parts[2] ?? parts[4] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Every day at every time, without what is there already: two slots at one moment would be one. */
export function newSlots(
  days: readonly Weekday[],
  times: readonly string[],
  existing: readonly Slot[],
): readonly NewSlot[] {
  const there = new Set(existing.map(({ weekday, time }) => `${weekday} ${time}`));
  return days
    .flatMap((weekday) => times.map((time) => ({ weekday, time })))
    .filter(({ weekday, time }) => !there.has(`${weekday} ${time}`));
}

/** A row of the grid: one time by one clock. */
export interface GridRow {
  readonly time: string;
  /** IANA zone; more than one where the client's was changed since. */
  readonly zone: string;
  /** The slot of each weekday that has one. */
  readonly byDay: ReadonlyMap<Weekday, Slot>;
}

/** The rows of the grid, earliest time first. */
export function gridRows(slots: readonly Slot[]): readonly GridRow[] {
  const groups = Map.groupBy(slots, ({ time, zone }) => `${time} ${zone}`);
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, group]) => {
      const [first] = group;
      return first
        ? [{ time: first.time, zone: first.zone, byDay: new Map(group.map((slot) => [slot.weekday, slot])) }]
        : [];
    });
}
