/** A wall time (`HH:mm`) as the locale writes it: `9:00 AM`, `09:00`. */
export function clockTime(time: string, locale: string = navigator.language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = Date.UTC(2024, 0, 1, hour, minute);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(at);
}
