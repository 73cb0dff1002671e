const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Sun, 06 Nov 1994 08:49:37 GMT` and the obsolete `Sunday, 06-Nov-94 08:49:37 GMT`. */
const FIXED_OR_850 =
  /^[a-z]+, (?<day>\d{2})[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/i;

/** The obsolete `Sun Nov  6 08:49:37 1994`. */
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) +(?<day>\d{1,2}) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i;

/**
 * Reads an HTTP date in all three forms that a recipient must accept (RFC 9110, section 5.6.7): epoch ms, or undefined. Not by
 * `Date.parse`, which takes the third form for local time. `now` (epoch ms) settles the century of two-digit years: at most 50
 * years ahead.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const groups = (FIXED_OR_850.exec(text) ?? ASCTIME.exec(text))?.groups;
  const month = MONTHS.indexOf(groups?.['month']?.toLowerCase() ?? '');
  if (!groups || month < 0) return undefined;
  const [hour = 0, minute = 0, second = 0] = (groups['time'] ?? '').split(':').map(Number);
  const year = fullYear(groups['year'] ?? '', now);
  const day = Number(groups['day']);
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  return date.getUTCDate() === day && hour < 24 && minute < 60 ? date.getTime() : undefined;
}

function fullYear(written: string, now: number): number {
  if (written.length > 2) return Number(written);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(written);
  return year > thisYear + 50 ? year - 100 : year;
}
