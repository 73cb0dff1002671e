import { LANGUAGES } from './language-of';
import { latinDigits } from './latin-digits';
import { plainText } from './plain-text';

/** What may stand around a founding date, in any of the languages. */
const NOISE =
  /(?<!\p{L})(?:founded|established|est|since|opened|started|born|in|on|of|the|date|gegründet|gegruendet|seit|am|im|fondée?|créée?|depuis|le|en|fundad[ao]|desde|de|del|el|fundação|em|fondat[ao]|dal|nel|il|opgericht|sinds|op|year|jahr|année|año|ano|anno|jaar|创立|創業|設立|تأسست|منذ|عام|في)(?!\p{L})\.?|(?<=\d)(?:st|nd|rd|th|er|º|ª|\.)(?=\s)/giu;

let months: ReadonlyMap<string, number> | undefined;

/**
 * A date in any notation, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; two where day and month could be either; none where something stands there that is no
 * part of a date.
 */
export function readDates(text: string): readonly string[] {
  const plain = plainText(latinDigits(text.normalize('NFKC')))
    .toLowerCase()
    .replace(NOISE, ' ')
    .replace(/[(),،:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const ideographic = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(plain.replace(/ /g, ''));
  if (ideographic) return dates(ideographic[1], ideographic[2], ideographic[3]);
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:t[\d:.z+-]+)?$/.exec(plain);
  if (iso) return dates(iso[1], iso[2], iso[3]);
  const monthFirst = /^(\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (monthFirst) return dates(monthFirst[2], monthFirst[1], undefined);
  const numeric = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(plain);
  if (numeric) {
    const [, a, sign, b, year] = numeric;
    const dayFirst = dates(year, b, a);
    // Dots are only used where the day comes first.
    return sign === '.' || a === b ? dayFirst : [...new Set([...dayFirst, ...dates(year, a, b)])];
  }
  return spelled(plain.replace(/\./g, ' ').split(' ').filter(Boolean));
}

/** A month by name, a year, and perhaps a day, in any order. */
function spelled(words: readonly string[]): readonly string[] {
  let [year, month, day]: (string | undefined)[] = [];
  for (const word of words) {
    const named = monthNamed(word);
    if (named !== undefined && month === undefined) month = String(named);
    else if (/^\d{4}$/.test(word) && year === undefined) year = word;
    else if (/^\d{1,2}$/.test(word) && day === undefined) day = word;
    else return [];
  }
  return month === undefined ? [] : dates(year, month, day);
}

function dates(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): readonly string[] {
  if (year === undefined) return [];
  if (month === undefined) return [year];
  if (Number(month) < 1 || Number(month) > 12) return [];
  const written = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return [written];
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= length ? [`${written}-${day.padStart(2, '0')}`] : [];
}

function monthNamed(word: string): number | undefined {
  months ??= monthNames();
  return months.get(word);
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const parts = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: style,
          year: 'numeric',
          timeZone: 'UTC',
          calendar: 'gregory',
        }).formatToParts(Date.UTC(2024, month - 1, 1));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\./g, '') ?? '';
        if (/\p{L}/u.test(name)) names.set(plainText(name), month);
      }
  return names;
}
