import { i18n } from '#i18n';

const DAY_MS = 24 * 60 * 60_000;

/** After so many days without a backup Today mentions it. */
const REMIND_DAYS = 30;

/** When the last backup was written, as a sentence. */
export function lastBackup(lastAt: number | null, now: number, locale: string = navigator.language): string {
  if (lastAt === null) return i18n.t('backup.never');
  const days = Math.floor((now - lastAt) / DAY_MS);
  if (days <= 0) return i18n.t('backup.lastToday', { time: timeOf(lastAt, now, locale) });
  return i18n.t('backup.lastDays', days, [String(days)]);
}

/** Whether to remind: since the last one, or since the library began, it has been too long. */
export const isLongAgo = (since: number, now: number): boolean => now - since > REMIND_DAYS * DAY_MS;

/** Within a day: the time, with the date where that was yesterday. */
function timeOf(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const style = isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, style as Intl.DateTimeFormatOptions).format(at);
}
