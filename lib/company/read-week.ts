import { LANGUAGES, languagesOf } from './language-of';
import { openTimes } from './open-times';
import { readHours, type WeekSpans } from './read-hours';
import { remember } from './remember';

/**
 * The week that a text of opening hours means, in any notation and any of Tend's languages. Days that it doesn't name are closed. Where languages read it
 * differently, those of the country (ISO 3166-1 alpha-2) decide; null for what can't be told.
 */
export const readWeek = remember((text: string, country: string): WeekSpans | null => {
  const readings = LANGUAGES.map((language) => [language, readHours(text, language)] as const);
  const weeks = new Map(readings.flatMap(([, week]) => (week ? [[openTimes(week), week]] : [])));
  if (weeks.size <= 1) return [...weeks.values()][0] ?? null;
  const own = languagesOf(country);
  return readings.find(([language, reading]) => reading !== null && own.includes(language))?.[1] ?? null;
});
