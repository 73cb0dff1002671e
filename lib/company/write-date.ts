import { remember } from './remember';

/**
 * A founding date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as a person reads it in a language (BCP 47). What is no date stays as it is.
 */
export const writeDate = remember((date: string, lang: string): string => {
  const [year = '', month, day] = date.split('-');
  if (!/^\d{4}$/.test(year) || month === undefined) return date;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (Number.isNaN(at)) return date;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  try {
    return new Intl.DateTimeFormat(lang, options).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
});
