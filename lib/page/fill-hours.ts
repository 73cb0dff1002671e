import type { DaySpans } from '@/lib/domain/profile-data';
import { minuteOf } from './clock-text';
import { settled, type Written } from './fill-control';
import { hoursTable, type HoursDay } from './hours-table';
import { leafValue, type Leaf } from './profile-value';
import { stays } from './stays';

/** Ms. A day that was opened draws its times. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 100;

/**
 * Fills a table of opening hours: opens and closes days, and sets their times, where it is certain what each of them is. Otherwise nothing is touched, and the
 * person does it by what the side panel copies. `find` gives the table anew: a form may draw itself again after each change.
 */
export async function fillHours(
  find: () => Element | null,
  week: readonly DaySpans[],
  noteWritten: () => void,
): Promise<Written> {
  const days = (): readonly HoursDay[] | null => {
    const control = find();
    return control && hoursTable(control);
  };
  const first = days();
  if (!first || !first.every((day, at) => mayBecome(day, week[at] ?? []))) return settled('yours-to-choose');
  if (isWeek(first, week)) return settled('already');
  for (const [at, spans] of week.entries()) {
    const day = await withState(days, at, spans.length > 0);
    noteWritten();
    if (!day || !mayBecome(day, spans)) return settled('yours-to-choose');
    for (const [index, minutes] of spans.flat().entries()) {
      // Each is found anew: the one before may have drawn them again.
      const leaf = days()?.[at]?.times[index];
      if (!leaf || !setTime(leaf, minutes)) return settled('yours-to-choose');
      noteWritten();
    }
  }
  const isThere = (): boolean => {
    const now = days();
    return now !== null && isWeek(now, week);
  };
  return isThere() ? { how: 'filled', stayed: stays(isThere) } : settled('unproven');
}

/** Whether it is certain how a day comes to show these spans. All day has no times that say so in every table. */
function mayBecome({ isOpen, toggle, times }: HoursDay, spans: DaySpans): boolean {
  if (spans.some(([from, to]) => to - from >= 1_440)) return false;
  if (spans.length === 0) return !isOpen || toggle !== null;
  if (!isOpen && times.length === 0) return toggle !== null && spans.length === 1;
  return (
    times.length === spans.length * 2 &&
    spans.flat().every((minutes, index) => {
      const leaf = times[index];
      return leaf !== undefined && valueFor(leaf, minutes) !== null;
    })
  );
}

/** Opens or closes a day, and waits until the table shows it; null where it doesn't. */
async function withState(
  days: () => readonly HoursDay[] | null,
  at: number,
  isOpen: boolean,
): Promise<HoursDay | null> {
  const day = days()?.[at];
  if (!day || day.isOpen === isOpen) return day ?? null;
  day.toggle?.click();
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const now = days()?.[at];
    if (now?.isOpen === isOpen) return now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return null;
}

/** What a field holds when it says this time; null where it can't, or can in two ways. */
function valueFor(leaf: Leaf, minutes: number): string | null {
  const wanted = minutes % 1_440;
  if (leaf instanceof HTMLInputElement && leaf.type === 'time') return clock(wanted);
  if (!(leaf instanceof HTMLSelectElement)) return null;
  const meant = [...leaf.options].filter(
    (option) => !option.disabled && (minuteOf(option.text) ?? -1) % 1_440 === wanted,
  );
  const [only] = meant;
  return only && meant.length === 1 ? only.value : null;
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function setTime(leaf: Leaf, minutes: number): boolean {
  const value = valueFor(leaf, minutes);
  if (value === null || leaf.matches(':disabled, [readonly]')) return false;
  const field = leaf as HTMLInputElement | HTMLSelectElement;
  if (field.value === value) return true;
  // Not by the field itself: React hooks the setter of each, and then takes what it finds for its own.
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** Whether a table shows this week. */
const isWeek = (days: readonly HoursDay[], week: readonly DaySpans[]): boolean =>
  days.every(({ isOpen, times }, at) => {
    const spans = week[at] ?? [];
    if (!isOpen || spans.length === 0) return !isOpen && spans.length === 0;
    const shown = times.map((leaf) => minuteOf(leafValue(leaf)));
    const wanted = spans.flat();
    return (
      shown.length === wanted.length &&
      shown.every((minutes, index) => minutes !== null && minutes % 1_440 === (wanted[index] ?? 0) % 1_440)
    );
  });
