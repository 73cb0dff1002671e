const DAY_MS = 86_400_000;

/**
 * A day, short, as of `now` (epoch ms): "Tue 24 Nov", with the year where it is more than about half a year away. With a zone also the
 * time there: "Tue 24 Nov, 09:00".
 */
export function formatDay(at: number, now: number, zone?: string): string {
  const isFar = Math.abs(at - now) > 180 * DAY_MS;
  return new Intl.DateTimeFormat(undefined, {
    ...{ weekday: isFar ? undefined : 'short', day: 'numeric', month: 'short' },
    ...(isFar ? { year: 'numeric' } : {}),
    ...(zone === undefined ? {} : { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
  }).format(at);
}
