const DAY_MS = 86_400_000;

/** A day, short, as of `now` (epoch ms): "Tue 24 Nov", with the year instead of the weekday where it is more than half a year away. */
export function formatDay(at: number, now: number): string {
  const isFar = Math.abs(at - now) > 180 * DAY_MS;
  return new Intl.DateTimeFormat(navigator.language, {
    ...{ day: 'numeric', month: 'short' },
    ...(isFar ? { year: 'numeric' } : { weekday: 'short' }),
  }).format(at);
}
