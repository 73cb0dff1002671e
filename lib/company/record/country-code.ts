import { countries } from './countries';

/** What countries are called in the languages that tables come in; the browser's own is asked first. */
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar'];
const OTHER_NAMES: Readonly<Record<string, string>> = {
  UK: 'GB',
  USA: 'US',
  'U.S.A.': 'US',
  HOLLAND: 'NL',
  ENGLAND: 'GB',
};

/** The code of a country (ISO 3166-1 alpha-2) from a code or a name; null where it is none that is known. */
export function countryCode(typed: string, locales: readonly string[] = LOCALES): string | null {
  const text = typed.trim();
  const code = OTHER_NAMES[text.toUpperCase()] ?? text.toUpperCase();
  if (countries().includes(code)) return code;
  const wanted = text.toLocaleLowerCase();
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const found = countries().find((country) => names.of(country)?.toLocaleLowerCase() === wanted);
    if (found) return found;
  }
  return null;
}
