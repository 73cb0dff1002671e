/** A calendar day (`YYYY-MM-DD`) in words, as seen on `today`: "Tomorrow", "Saturday 28 November". */
export function dayName(date: string, today: string, locale: string = navigator.language): string {
  const day = Temporal.PlainDate.from(date);
  const away = Temporal.PlainDate.from(today).until(day).days;
  // Noon UTC names the same calendar day in UTC whatever the computer's zone.
  const at = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(at);
  if (Math.abs(away) > 1) return words;
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  return `${near.charAt(0).toLocaleUpperCase(locale)}${near.slice(1)} · ${words}`;
}
