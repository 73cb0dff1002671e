/** A calendar day in one zone, as instants. */
export interface DaySpan {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Epoch ms, inclusive. */
  readonly from: number;
  /** Epoch ms, exclusive. 23 or 25 hours later where the clocks change. */
  readonly to: number;
}

/** The day that `now` (epoch ms) falls on in `zone`, moved by so many days. */
export function daySpan(now: number, zone: string, days = 0): DaySpan {
  const date = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days });
  const startOf = (day: Temporal.PlainDate): number => day.toZonedDateTime(zone).epochMilliseconds;
  return { date: date.toString(), from: startOf(date), to: startOf(date.add({ days: 1 })) };
}
