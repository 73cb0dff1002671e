/** Languages that Tend reads hours and dates in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

const SPOKEN: Readonly<Record<Language, string>> = {
  en: 'US GB IE CA AU NZ ZA IN SG NG KE PH MT',
  de: 'DE AT CH LI LU',
  fr: 'FR BE MC CH LU CA SN CI CM MG RE GP MQ GF',
  es: 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ',
  pt: 'PT BR AO MZ CV GW ST TL',
  it: 'IT SM VA CH',
  nl: 'NL BE SR CW AW SX',
  ja: 'JP',
  ar: 'SA AE EG MA DZ TN LB JO IQ KW QA BH OM YE SY LY SD PS',
};

const byCountry = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const country of SPOKEN[language].split(' '))
    byCountry.set(country, [...(byCountry.get(country) ?? []), language]);

/** Of a country's languages (ISO 3166-1 alpha-2) those that Tend reads; none for a country it doesn't know. */
export const languagesOf = (country: string): readonly Language[] => byCountry.get(country) ?? [];

/** The language in which something is written at a place: the place's own (BCP 47), else the country's, else English. */
export function languageOf(lang: string, country: string): string {
  if (lang !== '') return lang;
  return languagesOf(country)[0] ?? 'en';
}
