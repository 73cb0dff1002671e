import type { OpeningHours, Span } from '@/lib/domain/company';
import { languageOf } from './language-of';
import { remember } from './remember';

interface HoursWords {
  readonly closed: string;
  readonly allDay: string;
}

const ENGLISH: HoursWords = { closed: 'closed', allDay: 'open 24 hours' };
const WORDS: Readonly<Record<string, HoursWords>> = {
  en: ENGLISH,
  de: { closed: 'geschlossen', allDay: '24 Stunden geöffnet' },
  fr: { closed: 'fermé', allDay: 'ouvert 24h/24' },
  es: { closed: 'cerrado', allDay: 'abierto 24 horas' },
  pt: { closed: 'fechado', allDay: 'aberto 24 horas' },
  it: { closed: 'chiuso', allDay: 'aperto 24 ore' },
  nl: { closed: 'gesloten', allDay: '24 uur geopend' },
  ja: { closed: '定休日', allDay: '24時間営業' },
  ar: { closed: 'مغلق', allDay: 'مفتوح 24 ساعة' },
};
/** Where people who write English read 12-hour clocks. */
const TWELVE = 'US CA AU NZ IN PH PK MY EG';

/** A Monday; the names of the days count from it. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * A week's hours as a person reads them, one line for each row of days that have the same: "Mon–Fri 08:00–18:00". In the language of the place, else of
 * the country; days without spans are said to be closed.
 */
export function writeHours(hours: OpeningHours, lang: string, country: string): readonly string[] {
  const language = languageOf(lang, country);
  const main = language.split('-')[0] ?? 'en';
  const words = WORDS[main] ?? ENGLISH;
  const twelve = main === 'en' && TWELVE.includes(language.split('-')[1] ?? country) && country !== '';
  const names = dayNames(WORDS[main] ? language : 'en', 'short');
  const name = (day: number): string => names[day] ?? '';
  const texts = hours.week.map((spans) => spansText(spans, words, twelve));
  const lines: string[] = [];
  for (let day = 0; day < texts.length;) {
    let last = day;
    while (last + 1 < texts.length && texts[last + 1] === texts[day]) last += 1;
    const days = last === day ? name(day) : `${name(day)}–${name(last)}`;
    lines.push(`${days} ${texts[day] ?? ''}`);
    day = last + 1;
  }
  return lines;
}

const dayNames = remember((language: string, weekday: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(language, {
    weekday: weekday === 'short' ? weekday : 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY));
});

function spansText(spans: readonly Span[], words: HoursWords, twelve: boolean): string {
  if (spans.length === 0) return words.closed;
  if (spans.some(({ from, to }) => from === '00:00' && (to === '24:00' || to === '00:00')))
    return words.allDay;
  const clock = (time: string): string => (twelve ? onTwelve(time) : time);
  return spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');
}

function onTwelve(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour % 24 < 12 ? 'AM' : 'PM';
  return `${String(hour % 12 || 12)}:${String(minute).padStart(2, '0')} ${half}`;
}
