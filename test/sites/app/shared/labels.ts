import { LANGS } from './langs.ts';
import { options } from './options.ts';

/** A site's words: English, German, French, Spanish, Japanese, Arabic. */
export type Words = Readonly<Record<string, readonly [string, string, string, string, string, string]>>;

/** Gives the words in the page's language; `{n}` and the like are filled in. */
export function labelsOf<W extends Words>(words: W) {
  const index = LANGS.indexOf(options.lang);
  return (key: keyof W, values: Readonly<Record<string, string | number>> = {}): string =>
    (words[key]?.[index] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "2 hours ago" in the page's language; `short` as "2h". */
export function ago(at: string, short = true): string {
  const seconds = Math.max(0, (Date.now() - Date.parse(at)) / 1_000);
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  const value = Math.max(1, Math.floor(seconds / size));
  return short
    ? new Intl.NumberFormat(options.lang, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
    : new Intl.RelativeTimeFormat(options.lang).format(-value, unit);
}

export const fullDate = (at: string): string =>
  new Intl.DateTimeFormat(options.lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));

export const amount = (value: number): string =>
  new Intl.NumberFormat(options.lang, { notation: 'compact' }).format(value);
