import type { Weekday } from '@/lib/domain/slot';

/** 2024-01-01 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;

/** Name of an ISO weekday in the browser's language. */
export const weekdayName = (
  weekday: Weekday,
  style: 'short' | 'long' = 'short',
  locale: string = navigator.language,
): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(
    MONDAY + (weekday - 1) * DAY_MS,
  );
