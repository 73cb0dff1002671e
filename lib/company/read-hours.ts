import { hoursTokens, type HoursToken } from './hours-tokens';
import type { Language } from './language-of';

/** Minutes from midnight, past 1440 where it goes on after midnight. */
export type MinuteSpan = readonly [from: number, to: number];
/** Monday first, always seven. */
export type WeekSpans = readonly (readonly MinuteSpan[])[];

type Times = readonly MinuteSpan[] | 'closed';
interface Group {
  readonly days: readonly number[];
  readonly times: Times;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * A week of opening hours out of a text in one language. Days that aren't named are closed; times without any day are every day's. Null for what isn't
 * only hours, or contradicts itself.
 */
export function readHours(text: string, language: Language): WeekSpans | null {
  const tokens = hoursTokens(text, language);
  const groups = tokens && new HoursReader(tokens).groups();
  return groups && weekOf(groups);
}

class HoursReader {
  private at = 0;
  private readonly tokens: readonly HoursToken[];

  constructor(tokens: readonly HoursToken[]) {
    this.tokens = tokens;
  }

  groups(): readonly Group[] | null {
    const groups: Group[] = [];
    this.skip('and', 'stop');
    const first = this.tokens.find(({ kind }) => kind === 'days' || kind === 'time' || kind === 'all-day');
    const daysFirst = first?.kind === 'days';
    while (this.at < this.tokens.length) {
      const group =
        this.tokens[this.at]?.kind === 'days' && daysFirst
          ? this.daysThenTimes()
          : this.timesThenDays(daysFirst);
      if (!group) return null;
      groups.push(group);
      this.skip('and', 'stop');
    }
    return groups.length > 0 ? groups : null;
  }

  private daysThenTimes(): Group | null {
    const days = this.days();
    this.skip('and', 'stop');
    const times = days && this.times();
    return days && times ? { days, times } : null;
  }

  /** With days first elsewhere, only "closed on Sundays" may turn it round. */
  private timesThenDays(daysFirst: boolean): Group | null {
    const times = this.times();
    if (!times || (daysFirst && times !== 'closed')) return null;
    const after = this.tokens.slice(this.at).find(({ kind }) => kind !== 'and' && kind !== 'stop');
    if (!after || after.kind === 'closed') return daysFirst ? null : { days: EVERY_DAY, times };
    this.skip('and');
    const days = this.days();
    return days && { days, times };
  }

  private days(): readonly number[] | null {
    const days: number[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (token?.kind !== 'days') return null;
      this.at += 1;
      const to = this.tokens[this.at]?.kind === 'to' ? this.tokens[this.at + 1] : undefined;
      if (to?.kind === 'days') {
        const [first, last] = [token.days[0], to.days[0]];
        if (!token.single || !to.single || first === undefined || last === undefined) return null;
        for (let day = first; ; day = (day + 1) % 7) {
          days.push(day);
          if (day === last) break;
        }
        this.at += 2;
      } else {
        days.push(...token.days);
      }
      const next = this.tokens[this.at]?.kind === 'and' ? this.at + 1 : this.at;
      if (this.tokens[next]?.kind !== 'days') return days;
      this.at = next;
    }
  }

  private times(): Times | null {
    const [first] = [this.tokens[this.at]];
    if (first?.kind === 'closed' || first?.kind === 'all-day') {
      this.at += 1;
      return first.kind === 'closed' ? 'closed' : [[0, 1_440]];
    }
    const spans: MinuteSpan[] = [];
    for (;;) {
      const [from, to, until] = this.tokens.slice(this.at, this.at + 3);
      const span =
        from?.kind === 'time' && to?.kind === 'to' && until?.kind === 'time' ? spanOf(from, until) : null;
      if (!span) return null;
      spans.push(span);
      this.at += 3;
      let next = this.at;
      while (['and', 'stop'].includes(this.tokens[next]?.kind ?? '')) next += 1;
      if (this.tokens[next]?.kind !== 'time') return spans;
      this.at = next;
    }
  }

  private skip(...kinds: readonly HoursToken['kind'][]): void {
    while (kinds.some((kind) => kind === this.tokens[this.at]?.kind)) this.at += 1;
  }
}

type TimeToken = Extract<HoursToken, { kind: 'time' }>;

/**
 * From one time to another. A half of the day that is said of one of them only is found for the other: the shortest way ("5–10 pm", "11–2 pm"). Said of none,
 * "9–5" is a working day (few places close at five in the morning); what else would go backwards can't be told ("10–2" may be a bar's).
 */
function spanOf(from: TimeToken, to: TimeToken): MinuteSpan | null {
  const half = from.mark === 'am' || from.mark === 'pm' || to.mark === 'am' || to.mark === 'pm';
  if (half && (from.mark === null || to.mark === null)) {
    let best: MinuteSpan | null = null;
    for (const start of halvesOf(from))
      for (const end of halvesOf(to)) {
        const span = forward(start, end);
        if (!best || span[1] - span[0] < best[1] - best[0]) best = span;
      }
    return best;
  }
  if (from.mark === null && to.mark === null && to.minutes <= from.minutes) {
    const working: MinuteSpan = [from.minutes, to.minutes + 720];
    return from.minutes >= 6 * 60 && from.minutes < 12 * 60 && to.minutes >= 5 * 60 ? working : null;
  }
  return forward(from.minutes, to.minutes);
}

const halvesOf = ({ minutes, mark }: TimeToken): readonly number[] =>
  mark === null ? [minutes % 720, (minutes % 720) + 720] : [minutes];

/** 23:59 is midnight to a person. */
function forward(from: number, to: number): MinuteSpan {
  const end = to % 1_440 === 1_439 ? to + 1 : to;
  return [from, end <= from ? end + 1_440 : end];
}

/** Later rules go before earlier ones where they are about fewer days ("daily 9–18, closed on Sundays"); the same days twice add up. */
function weekOf(groups: readonly Group[]): WeekSpans | null {
  const week: (readonly MinuteSpan[] | null)[] = EVERY_DAY.map(() => null);
  const setBy: (Group | null)[] = EVERY_DAY.map(() => null);
  for (const group of groups) {
    const times = group.times === 'closed' ? [] : group.times;
    for (const day of new Set(group.days)) {
      const before = setBy[day];
      const known = week[day];
      if (!before || !known || group.days.length < before.days.length) week[day] = times;
      else if (known.length === 0 || times.length === 0 || group.days.length > before.days.length)
        return null;
      else week[day] = [...known, ...times];
      setBy[day] = group;
    }
  }
  return week.map((spans) => spans ?? []);
}
