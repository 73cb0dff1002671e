const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** How far a moment (epoch ms) is from now, in words: "3 hours ago", "in 2 days"; under a minute "now". */
export function ago(instant: number, now: number, locale: string = navigator.language): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const distance = instant - now;
  for (const [unit, ms] of UNITS) {
    if (Math.abs(distance) >= ms) return words.format(Math.trunc(distance / ms), unit);
  }
  return words.format(0, 'second');
}
