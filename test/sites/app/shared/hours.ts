import type { ProfileHours } from '../../server/profile.ts';
import { options } from './options.ts';

/** Monday first, in the page's language. */
export const dayNames = (): readonly string[] =>
  // 1 January 2024 was a Monday.
  Array.from({ length: 7 }, (_, n) =>
    new Intl.DateTimeFormat(options.lang, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + n),
    ),
  );

/** `08:00` as the page's language has it; in English with the narrow space that browsers put before AM. */
export const shownTime = (time: string): string =>
  new Intl.DateTimeFormat(options.lang, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${time}:00Z`),
  );

/** A day's line, or the given word where it is closed. */
export const shownDay = (day: ProfileHours['days'][number] | undefined, closed: string): string =>
  day ? day.map(shownTime).join(' – ') : closed;

/** The hours with one day changed. */
export const withDay = (hours: ProfileHours, n: number, day: ProfileHours['days'][number]): ProfileHours => ({
  ...hours,
  days: hours.days.map((other, at) => (at === n ? day : other)),
});
