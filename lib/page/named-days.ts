/** A Monday; the names of the days count from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar'];

interface Names {
  readonly lang: string;
  readonly days: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

let known: Names | undefined;

/** The days of the week that a text names (Monday is 0), each with the word for it: whole names of many languages, short ones of the page's own. */
export function namedDays(text: string, { documentElement }: Document): ReadonlyMap<number, string> {
  const { lang } = documentElement;
  if (known?.lang !== lang) known = namesIn(lang);
  const found = new Map<number, string>();
  for (const [word] of text.matchAll(known.pattern)) {
    const day = known.days.get(word.toLowerCase());
    if (day !== undefined && !found.has(day)) found.set(day, word);
  }
  return found;
}

function namesIn(lang: string): Names {
  const days = new Map<string, number>();
  const own = [lang, navigator.language].find(isLanguage) ?? 'en';
  for (const [language, weekday] of [
    [own, 'long'],
    [own, 'short'],
    ...LANGUAGES.map((one) => [one, 'long'] as const),
  ] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < 7; day++) {
      const name = format
        .format(MONDAY + day * DAY)
        .replace(/\.$/, '')
        .toLowerCase();
      if (!days.has(name)) days.set(name, day);
    }
  }
  // The longest first: "mar" is part of "martes".
  const names = [...days.keys()].toSorted((a, b) => b.length - a.length).join('|');
  return { lang, days, pattern: new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu') };
}

function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
