import type { DateUnit } from './template-part';

const NAMES = { d: 'days', w: 'weeks', m: 'months' } as const;

/** Where and when a date is written. */
export interface DatePlace {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone whose calendar day is today; UTC stands in for one that this browser doesn't know. */
  readonly zone: string;
  /** BCP 47 tag; English stands in for one that can't be read. */
  readonly locale: string;
}

/** A day so far from today as people write it: "28 November", with the year where it isn't this one. Never throws. */
export function dateText(amount: number, unit: DateUnit, { now, zone, locale }: DatePlace): string {
  const today = dayIn(now, zone);
  const day = today.add({ [NAMES[unit]]: amount });
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(day.year === today.year ? {} : { year: 'numeric' }),
  };
  const instant = Date.UTC(day.year, day.month - 1, day.day);
  return formatter(locale, options).format(instant);
}

function dayIn(now: number, zone: string): Temporal.PlainDate {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.trunc(now));
  try {
    return instant.toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate();
  }
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
