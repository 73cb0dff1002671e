import { LANGUAGES, languagesOf, type Language } from './language-of';
import { readDates } from './read-date';
import { readHours, type MinuteSpan } from './read-hours';

/** A day that a place shows apart from the week. */
export interface SeenSpecial {
  /** `YYYY-MM-DD`; two where day and month could be either. */
  readonly days: readonly string[];
  /** None: closed. */
  readonly spans: readonly MinuteSpan[];
}

/** What opening hours say at a place: the week's own lines, and what they say of single days. */
export interface SplitHours {
  readonly week: string;
  readonly special: readonly SeenSpecial[];
}

/** Where a line may part into a date and its hours: after a colon, a dash or white space, longest date first. */
const PARTS = /\s*(?::\s|[–—-]\s|\s)\s*/g;

/**
 * Takes lines of single days ("25 Dec 2026: closed", "24.12. 9–13 Uhr") out of opening hours. A year that isn't written is the one that lies nearest to `seenOn`
 * (`YYYY-MM-DD`). Lines that name no date, or that can't be read, stay.
 */
export function splitHours(text: string, seenOn: string, country: string): SplitHours {
  const week: string[] = [];
  const special: SeenSpecial[] = [];
  for (const line of text.split(/\n/)) {
    const day = specialOf(line.trim(), seenOn, country);
    if (day) special.push(day);
    else week.push(line);
  }
  return { week: week.join('\n').trim(), special };
}

function specialOf(line: string, seenOn: string, country: string): SeenSpecial | null {
  if (!/\d/.test(line)) return null;
  for (const { index, 0: gap } of [...line.matchAll(PARTS)].toReversed()) {
    const days = daysOf(line.slice(0, index), seenOn);
    const spans = days.length > 0 ? spansOf(line.slice(index + gap.length), country) : null;
    if (spans) return { days, spans };
  }
  return null;
}

/** A date that says its day, perhaps with the day of the week before it and the name of the holiday, in brackets, behind. */
function daysOf(text: string, seenOn: string): readonly string[] {
  const bare = text
    .replace(/\s*\([^()\d]*\)\s*$/, '')
    .replace(/[:,\s–—-]+$/, '')
    .trim();
  for (const one of [bare, bare.replace(/^\p{L}+\.?,?\s+/u, '')]) {
    const whole = readDates(one).filter((date) => date.length === 10);
    if (whole.length > 0) return whole;
    const year = Number(seenOn.slice(0, 4));
    const [nearest] = [year - 1, year, year + 1]
      .flatMap((each) => readDates(/^\d{1,2}\.\s?\d{1,2}\.$/.test(one) ? `${one}${each}` : `${one} ${each}`))
      .filter((date) => date.length === 10)
      .toSorted((a, b) => distance(a, seenOn) - distance(b, seenOn));
    if (nearest !== undefined) return [nearest];
  }
  return [];
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** What is said of one day, in any language; null for what is no hours, or names days of the week. */
function spansOf(text: string, country: string): readonly MinuteSpan[] | null {
  const own: readonly Language[] = [...languagesOf(country), ...LANGUAGES];
  for (const language of own) {
    const week = readHours(text, language);
    const [first] = week ?? [];
    if (week && first && week.every((spans) => JSON.stringify(spans) === JSON.stringify(first))) return first;
  }
  return null;
}
