import { zoneCity } from './zone-city';
import { toWall, zoneOffset } from './zoned-time';

/** One instant as the clock of one zone shows it, in the words of a locale. */
export interface ClockFace {
  readonly zone: string;
  /** `Lisbon`; see `zoneCity`. */
  readonly city: string;
  /** `09:00`, or `9:00 AM` where the locale wants that. */
  readonly time: string;
  /** `Tue 24 Nov`, with the year where that isn't the year of `now`. */
  readonly date: string;
}

export interface TwoClocks {
  /** The client's clock. */
  readonly theirs: ClockFace;
  /** The person's own clock. */
  readonly yours: ClockFace;
  /** Whether the two show something else at this instant. If not, one is enough. */
  readonly differ: boolean;
  /** Whether they are on different days then, so that both need their date. */
  readonly daysDiffer: boolean;
}

export interface TwoClocksInput {
  /** Epoch ms. */
  readonly instant: number;
  /** IANA zone of the client. */
  readonly zone: string;
  /** IANA zone of the person; see `systemZone`. */
  readonly ownZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** Epoch ms; decides only whether dates show their year. */
  readonly now: number;
}

/** The data of "09:00 in Lisbon · 14:30 for you". RangeError for a zone that `isZone` refuses. */
export function twoClocks({ instant, zone, ownZone, locale, now }: TwoClocksInput): TwoClocks {
  const face = (faceZone: string): ClockFace => ({
    zone: faceZone,
    city: zoneCity(faceZone),
    time: format('time', locale, faceZone).format(instant),
    date: format(sameYear(instant, now, faceZone) ? 'date' : 'dateWithYear', locale, faceZone).format(
      instant,
    ),
  });
  return {
    theirs: face(zone),
    yours: face(ownZone),
    differ: zoneOffset(instant, zone) !== zoneOffset(instant, ownZone),
    daysDiffer: toWall(instant, zone).slice(0, 10) !== toWall(instant, ownZone).slice(0, 10),
  };
}

const sameYear = (a: number, b: number, zone: string): boolean =>
  toWall(a, zone).slice(0, 4) === toWall(b, zone).slice(0, 4);

const OPTIONS = {
  time: { timeStyle: 'short' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
  dateWithYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs some hundred times what using it does, and lists ask for the same few again and again. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(kind: keyof typeof OPTIONS, locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${kind} ${locale} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[kind], timeZone });
  formats.set(key, known);
  return known;
}
