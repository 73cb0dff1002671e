import { foldText } from '@/lib/text/fold-text';
import { CLOSED_WORDS, DAY_PHRASES, hoursWords, type HoursWords } from './hours-words';
import type { Language } from './language-of';
import { latinDigits } from './latin-digits';

/** `mark`: what says which half of the day it is; `24` where the notation has none. `times` are minutes from midnight. */
export type HoursToken =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly single: boolean }
  | { readonly kind: 'time'; readonly minutes: number; readonly mark: 'am' | 'pm' | '24' | null }
  | { readonly kind: 'to' | 'and' | 'stop' | 'closed' | 'all-day' };

const NOON = /(?:12\s*)?(?:noon|mittags?|midi|mediodia|meio-dia|mezzogiorno|正午)(?!\p{L})/uy;
const MIDNIGHT =
  /(?:12\s*)?(?:midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht|深夜0時)(?!\p{L})/uy;
const ALL_DAY =
  /(?:24\s*(?:\/\s*7|h(?:eures)?\s*(?:\/|sur)\s*24|(?:hours|hour|hrs|hr|stunden|std|heures|horas|ore|uur|h)(?!\p{L})(?:\s+su\s+24)?|時間|ساعه|ساعة)|rund um die uhr|around the clock|ganztagig|all day|終日|على مدار الساعه|على مدار الساعة)(?:\s*(?:\/\s*|a |per |am |au |por |par |al )(?:day|tag|jour|dia|giorno|dag))?/uy;
const TIME =
  /(午前|午後)?\s*(\d{1,2}(?=\s*[:.h時]\s*\d{2}(?!\d))|\d{1,2}(?=[^\d]|$)|\d{3,4}(?!\d))(?:\s*[:.h時]\s*(\d{2})(?!\d)(?::00(?!\d))?\s*分?)?\s*(?:(時)|(uhr|heures?|hrs?|horas?|uur|h|u)(?!\p{L}))?\s*(a\.?\s?m\.?|p\.?\s?m\.?|صباحا|مساء|ص|م|(?<=\d)[ap])?(?!\p{L})/uy;
const WORD = /[\p{L}\p{M}'/]+/uy;
const DATE = /(?<!\d)\d{1,2}\.\s?(?:0?[1-9]|1[0-2])\.|\d{1,2}\/\d{1,2}\/\d|\d{4}-\d{2}-\d{2}|\d{4}年/;

/**
 * Opening hours as what they consist of, in one language. Null where something stands there that is none of it: then it says more, or something else,
 * than hours.
 */
export function hoursTokens(text: string, language: Language): readonly HoursToken[] | null {
  if (text.length > 1_000 || DATE.test(text)) return null;
  const plain = plainHours(text);
  const words = hoursWords(language);
  const tokens: HoursToken[] = [];
  for (let at = 0; at < plain.length;) {
    const sign = SIGNS[plain[at] ?? ''];
    if (sign !== undefined) {
      if (sign) tokens.push({ kind: sign });
      at += 1;
      continue;
    }
    const found = readAt(plain, at, words, tokens.at(-1));
    if (!found) return null;
    tokens.push(...found.tokens);
    at += found.length;
  }
  return tokens;
}

const SIGNS: Readonly<Record<string, (HoursToken['kind'] & ('to' | 'and' | 'stop')) | false>> = {
  ' ': false,
  ':': false,
  '.': false,
  '(': false,
  ')': false,
  '-': 'to',
  ',': 'and',
  '&': 'and',
  '+': 'and',
  '/': 'and',
  '・': 'and',
  '、': 'and',
  '،': 'and',
  ';': 'stop',
  '؛': 'stop',
  '|': 'stop',
  '\n': 'stop',
};

interface Found {
  readonly tokens: readonly HoursToken[];
  readonly length: number;
}

function readAt(plain: string, at: number, words: HoursWords, before: HoursToken | undefined): Found | null {
  const phrase = DAY_PHRASES.find(
    ([one]) => plain.startsWith(one, at) && !/\p{L}/u.test(nextOf(plain, at + one.length, one)),
  );
  if (phrase) return { tokens: [{ kind: 'days', days: phrase[1], single: false }], length: phrase[0].length };
  const allDay = before?.kind === 'to' ? undefined : matchAt(ALL_DAY, plain, at);
  // "24h-7h" begins with a time.
  if (allDay && !/^\s*-/.test(plain.slice(at + allDay[0].length))) return one({ kind: 'all-day' }, allDay);
  const noon = matchAt(NOON, plain, at);
  if (noon) return one({ kind: 'time', minutes: 720, mark: '24' }, noon);
  const midnight = matchAt(MIDNIGHT, plain, at);
  if (midnight)
    return one({ kind: 'time', minutes: before?.kind === 'to' ? 1_440 : 0, mark: '24' }, midnight);
  const time = matchAt(TIME, plain, at);
  if (time) {
    const token = timeOf(time);
    return token ? one(token, time) : null;
  }
  return wordAt(plain, at, words);
}

const one = (token: HoursToken, [matched]: RegExpExecArray): Found => ({
  tokens: [token],
  length: matched.length,
});

function timeOf([, half, digits = '', minutes, ideographic, unit, mark]: RegExpExecArray): HoursToken | null {
  const isCompact = digits.length > 2;
  const hour = Number(isCompact ? digits.slice(0, -2) : digits);
  const minute = Number(isCompact ? digits.slice(-2) : (minutes ?? 0));
  if (hour > 29 || minute > 59) return null;
  const letter = mark?.[0];
  const isMorning = half === '午前' || letter === 'a' || letter === 'ص';
  const isEvening = half === '午後' || letter === 'p' || letter === 'م';
  if ((isMorning || isEvening) && hour <= 12) {
    const past = half === undefined ? hour % 12 : hour === 12 && isEvening ? 12 : hour;
    return {
      kind: 'time',
      minutes: (past + (isEvening && past < 12 ? 12 : 0)) * 60 + minute,
      mark: isMorning ? 'am' : 'pm',
    };
  }
  const is24 =
    hour > 12 || hour === 0 || unit !== undefined || ideographic !== undefined || /^0\d/.test(digits);
  return { kind: 'time', minutes: hour * 60 + minute, mark: is24 || isMorning || isEvening ? '24' : null };
}

function wordAt(plain: string, at: number, words: HoursWords): Found | null {
  const whole = matchAt(WORD, plain, at)?.[0];
  if (whole === undefined) return null;
  // Without spaces between words the longest one that is known; with them, the word or nothing.
  const shortest = /[\u3040-\u30ff\u4e00-\u9fff]/.test(whole) ? 1 : whole.length;
  for (let length = whole.length; length >= shortest; length -= 1) {
    const tokens = tokensOf(whole.slice(0, length), words);
    if (tokens) return { tokens, length };
  }
  // "Mo/Mi": a slash is part of few words.
  const slash = whole.indexOf('/');
  const tokens = slash > 0 ? tokensOf(whole.slice(0, slash), words) : null;
  return tokens ? { tokens, length: slash } : null;
}

function tokensOf(written: string, words: HoursWords): readonly HoursToken[] | null {
  const word = written.replace(/'s?$|s'$/, '');
  for (const form of [written, word]) {
    const day = words.days.get(form);
    if (day !== undefined) return [{ kind: 'days', days: [day], single: true }];
    if (CLOSED_WORDS.has(form)) return [{ kind: 'closed' }];
    if (words.to.has(form)) return [{ kind: 'to' }];
    if (words.and.has(form)) return [{ kind: 'and' }];
    if (words.noise.has(form)) return [];
  }
  // Arabic writes "and" onto the next word.
  return written.length > 2 && written.startsWith('و') ? prefixed(tokensOf(written.slice(1), words)) : null;
}

const prefixed = (tokens: readonly HoursToken[] | null): readonly HoursToken[] | null =>
  tokens && [{ kind: 'and' }, ...tokens];

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The character after a phrase, where it could make another word of it: writing without spaces has none. */
const nextOf = (plain: string, at: number, phrase: string): string =>
  /[a-z]$/.test(phrase) ? (plain[at] ?? '') : '';

const PORTUGUESE = ['segunda', 'terca', 'quarta', 'quinta', 'sexta'];

/** One writing of digits, signs and letters; Portuguese days by number get their names. */
function plainHours(text: string): string {
  const named = text.replace(
    /([2-6])\s?[ªa°º]\.?(?=[\s-]*feiras?|\s*[,aà-]\s*\d\s?[ªº]|\s*[,:])(?:[\s-]*feiras?)?/gi,
    (_, digit: string) => PORTUGUESE[Number(digit) - 2] ?? '',
  );
  return foldText(latinDigits(named.replace(/\bt\.?\/?m\.?(?=\s)/gi, ' t/m ')))
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u301c~]|--+/g, '-')
    .replace(/-\s*feiras?/g, '')
    .replace(/\r?\n|\u2028|•|·(?=\s)/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
