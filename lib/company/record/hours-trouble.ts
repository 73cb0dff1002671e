import type { OpeningHours, Span } from '@/lib/domain/company';

export type HoursTrouble = 'hours-empty' | 'hours-overlap' | 'hours-dates';

const DAY = 24 * 60;

/** What is wrong with the spans of one day: one that has no length or no times, or two that overlap. */
function spansTrouble(spans: readonly Span[]): HoursTrouble | null {
  const minutes = spans.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
  if (minutes.some(({ from, to }) => from === null || to === null || from === to || from === DAY))
    return 'hours-empty';
  const ends = minutes
    .map(({ from, to }) => ({ from: from ?? 0, to: (to ?? 0) <= (from ?? 0) ? (to ?? 0) + DAY : (to ?? 0) }))
    .sort((a, b) => a.from - b.from);
  return ends.some(({ from }, index) => index > 0 && from < (ends[index - 1]?.to ?? 0))
    ? 'hours-overlap'
    : null;
}

/** The first thing that is wrong with opening hours, and where: `week.<0-6>` or `special.<index>`. */
export function hoursTrouble({ week, special }: OpeningHours): { at: string; code: HoursTrouble } | null {
  for (const [day, spans] of week.entries()) {
    const code = spansTrouble(spans);
    if (code) return { at: `week.${day}`, code };
  }
  for (const [index, { from, to, spans }] of special.entries()) {
    const code = isDate(from) && isDate(to) && from <= to ? spansTrouble(spans) : 'hours-dates';
    if (code) return { at: `special.${index}`, code };
  }
  return null;
}

/** Minutes since midnight of `HH:MM`, to `24:00`; null for what is none. */
function minuteOf(time: string): number | null {
  const [, hour, minute] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? [];
  const at = Number(hour) * 60 + Number(minute);
  return hour === undefined || at > DAY ? null : at;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
