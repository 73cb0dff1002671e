/**
 * Wall times and what they come to, worked out by hand from the rules of tzdb (https://www.iana.org/time-zones), never by the code
 * under test. Pure data without imports, because unit tests read it and scripts give it to real browsers. In a gap `earlier` is the
 * wall time less the offset after the jump, `later` less the one before it; in an overlap it is the other way round. Rules that
 * governments are known to change at short notice are asked about in years that are over.
 */
export interface TimeRow {
  /** The rule that the instants follow from. */
  readonly rule: string;
  readonly wall: string;
  readonly zone: string;
  readonly kind: 'exact' | 'gap' | 'overlap';
  /** ISO 8601, UTC; for exact times both are the same. */
  readonly earlier: string;
  readonly later: string;
}

const exact = (zone: string, wall: string, instant: string, rule: string): TimeRow => ({
  rule,
  wall,
  zone,
  kind: 'exact',
  earlier: instant,
  later: instant,
});

const gap = (zone: string, wall: string, earlier: string, later: string, rule: string): TimeRow => ({
  rule,
  wall,
  zone,
  kind: 'gap',
  earlier,
  later,
});

const overlap = (zone: string, wall: string, earlier: string, later: string, rule: string): TimeRow => ({
  rule,
  wall,
  zone,
  kind: 'overlap',
  earlier,
  later,
});

// prettier-ignore
export const timeTable: readonly TimeRow[] = [
  // Plain days, both halves of the year.
  exact('Europe/Lisbon', '2026-12-15T09:00', '2026-12-15T09:00Z', 'WET is UTC'),
  exact('Europe/Lisbon', '2026-07-15T09:00', '2026-07-15T08:00Z', 'WEST is +1'),
  exact('America/New_York', '2026-01-15T09:00', '2026-01-15T14:00Z', 'EST is -5'),
  exact('America/New_York', '2026-07-15T09:00', '2026-07-15T13:00Z', 'EDT is -4'),
  exact('Europe/Lisbon', '2040-07-01T09:00', '2040-07-01T08:00Z', 'far ahead, by the rules as they stand'),

  // Zones that are off by 30 or 45 minutes.
  exact('Asia/Kolkata', '2026-06-01T09:00', '2026-06-01T03:30Z', '+5:30'),
  exact('Asia/Kathmandu', '2026-06-01T09:00', '2026-06-01T03:15Z', '+5:45'),
  exact('Australia/Eucla', '2026-06-01T12:00', '2026-06-01T03:15Z', '+8:45, no daylight saving'),
  exact('Australia/Adelaide', '2026-07-01T09:00', '2026-06-30T23:30Z', 'ACST is +9:30'),
  exact('Australia/Lord_Howe', '2026-07-01T09:00', '2026-06-30T22:30Z', '+10:30 in winter'),
  exact('Australia/Lord_Howe', '2026-12-01T09:00', '2026-11-30T22:00Z', '+11 in summer: half an hour of daylight saving'),
  exact('Pacific/Chatham', '2026-06-15T12:00', '2026-06-14T23:15Z', '+12:45 in winter'),
  exact('Pacific/Chatham', '2026-12-15T12:00', '2026-12-14T22:15Z', '+13:45 in summer'),
  exact('America/St_Johns', '2026-01-15T09:00', '2026-01-15T12:30Z', 'NST is -3:30'),
  exact('America/St_Johns', '2026-07-01T09:00', '2026-07-01T11:30Z', 'NDT is -2:30'),

  // No daylight saving (any more), at wall times that are a gap or an overlap elsewhere.
  exact('Asia/Tokyo', '2026-03-29T02:30', '2026-03-28T17:30Z', '+9 all year'),
  exact('America/Phoenix', '2026-03-08T02:30', '2026-03-08T09:30Z', 'MST all year'),
  exact('Asia/Dubai', '2026-10-25T02:30', '2026-10-24T22:30Z', '+4 all year'),
  exact('Europe/Istanbul', '2026-03-29T03:30', '2026-03-29T00:30Z', '+3 all year since 2016'),
  exact('America/Sao_Paulo', '2026-11-15T00:30', '2026-11-15T03:30Z', 'no daylight saving since 2019'),
  exact('Asia/Tehran', '2026-07-01T09:00', '2026-07-01T05:30Z', 'no daylight saving since 2022'),

  // Date line, turn of the year, leap day.
  exact('Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00Z', '+14: the first new year'),
  exact('Pacific/Pago_Pago', '2025-12-31T23:59', '2026-01-01T10:59Z', '-11: nearly the last'),
  exact('Etc/GMT+12', '2026-01-01T00:00', '2026-01-01T12:00Z', 'POSIX sign: twelve hours behind'),
  exact('Pacific/Apia', '2026-06-01T09:00', '2026-05-31T20:00Z', '+13, no daylight saving since 2021'),
  exact('Asia/Kolkata', '2027-01-01T00:00', '2026-12-31T18:30Z', 'new year in the old one'),
  exact('UTC', '2028-02-29T23:59', '2028-02-29T23:59Z', 'leap day'),

  // The minutes around a jump.
  exact('America/New_York', '2026-03-08T01:59', '2026-03-08T06:59Z', 'last minute of EST'),
  gap('America/New_York', '2026-03-08T02:00', '2026-03-08T06:00Z', '2026-03-08T07:00Z', 'first minute that is not'),
  gap('America/New_York', '2026-03-08T02:59', '2026-03-08T06:59Z', '2026-03-08T07:59Z', 'last minute that is not'),
  exact('America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z', 'first minute of EDT'),
  exact('Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59Z', 'last minute that comes once'),
  overlap('Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00Z', '2026-10-25T01:00Z', 'first minute that comes twice'),
  overlap('Europe/Berlin', '2026-10-25T02:59', '2026-10-25T00:59Z', '2026-10-25T01:59Z', 'last minute that comes twice'),
  exact('Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z', 'once again: CET'),

  // Gaps.
  gap('Europe/Lisbon', '2026-03-29T01:30', '2026-03-29T00:30Z', '2026-03-29T01:30Z', 'EU: last Sunday of March, 01:00 UTC'),
  gap('Europe/Berlin', '2026-03-29T02:30', '2026-03-29T00:30Z', '2026-03-29T01:30Z', 'the same instant, one zone on'),
  gap('Europe/Dublin', '2026-03-29T01:30', '2026-03-29T00:30Z', '2026-03-29T01:30Z', 'negative daylight saving in tzdb, the same for clocks'),
  gap('America/New_York', '2026-03-08T02:30', '2026-03-08T06:30Z', '2026-03-08T07:30Z', 'US: second Sunday of March, 02:00 local'),
  gap('America/St_Johns', '2026-03-08T02:30', '2026-03-08T05:00Z', '2026-03-08T06:00Z', 'the same with -3:30 to -2:30'),
  gap('Australia/Adelaide', '2026-10-04T02:30', '2026-10-03T16:00Z', '2026-10-03T17:00Z', 'first Sunday of October, +9:30 to +10:30'),
  gap('Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:15Z', '2026-10-03T15:45Z', '02:00 to 02:30: half an hour'),
  gap('Pacific/Chatham', '2026-09-27T03:15', '2026-09-26T13:30Z', '2026-09-26T14:30Z', 'last Sunday of September, 02:45 to 03:45'),
  gap('America/Havana', '2024-03-10T00:30', '2024-03-10T04:30Z', '2024-03-10T05:30Z', 'at midnight: the day begins at one'),
  gap('America/Santiago', '2024-09-08T00:30', '2024-09-08T03:30Z', '2024-09-08T04:30Z', 'at midnight, -4 to -3'),
  gap('America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T02:30Z', '2018-11-04T03:30Z', 'the last one of Brazil'),
  gap('Asia/Beirut', '2024-03-31T00:30', '2024-03-30T21:30Z', '2024-03-30T22:30Z', 'at midnight, +2 to +3'),
  gap('Africa/Cairo', '2024-04-26T00:30', '2024-04-25T21:30Z', '2024-04-25T22:30Z', 'a Friday at midnight'),
  gap('America/Nuuk', '2024-03-30T23:30', '2024-03-31T00:30Z', '2024-03-31T01:30Z', 'EU instant at -2: the evening jumps into Sunday'),
  gap('Africa/Casablanca', '2024-04-14T02:30', '2024-04-14T01:30Z', '2024-04-14T02:30Z', 'end of Ramadan, back to +1'),
  gap('Antarctica/Troll', '2024-03-31T02:30', '2024-03-31T00:30Z', '2024-03-31T02:30Z', 'two hours, 0 to +2'),

  // Overlaps.
  overlap('Europe/Lisbon', '2026-10-25T01:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z', 'EU: last Sunday of October, 01:00 UTC'),
  overlap('Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z', 'CEST first, CET second'),
  overlap('America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z', '2026-11-01T06:30Z', 'US: first Sunday of November, 02:00 local'),
  overlap('America/Los_Angeles', '2026-11-01T01:30', '2026-11-01T08:30Z', '2026-11-01T09:30Z', 'PDT first, PST second'),
  overlap('America/St_Johns', '2026-11-01T01:30', '2026-11-01T04:00Z', '2026-11-01T05:00Z', '-2:30 to -3:30'),
  overlap('Australia/Sydney', '2026-04-05T02:30', '2026-04-04T15:30Z', '2026-04-04T16:30Z', 'first Sunday of April, 03:00 to 02:00'),
  overlap('Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z', '02:00 to 01:30: half an hour'),
  overlap('Pacific/Chatham', '2026-04-05T03:15', '2026-04-04T13:30Z', '2026-04-04T14:30Z', '03:45 to 02:45'),
  overlap('America/Havana', '2024-11-03T00:30', '2024-11-03T04:30Z', '2024-11-03T05:30Z', 'midnight comes twice'),
  overlap('America/Santiago', '2024-04-06T23:30', '2024-04-07T02:30Z', '2024-04-07T03:30Z', 'midnight falls back into Saturday'),
  overlap('America/Nuuk', '2024-10-26T23:30', '2024-10-27T00:30Z', '2024-10-27T01:30Z', 'the same by the EU instant at -1'),
  overlap('Asia/Tehran', '2022-09-21T23:30', '2022-09-21T19:00Z', '2022-09-21T20:00Z', 'the last one of Iran, +4:30 to +3:30'),
  overlap('Africa/Casablanca', '2024-03-10T02:30', '2024-03-10T01:30Z', '2024-03-10T02:30Z', 'Ramadan, +1 to 0'),
  overlap('Antarctica/Troll', '2024-10-27T02:00', '2024-10-27T00:00Z', '2024-10-27T02:00Z', 'two hours, +2 to 0'),

  // Zones that were changed for good.
  exact('Asia/Singapore', '1980-06-01T12:00', '1980-06-01T04:30Z', '+7:30 until 1982'),
  gap('Asia/Singapore', '1981-12-31T23:45', '1981-12-31T15:45Z', '1981-12-31T16:15Z', '+7:30 to +8 at 23:30'),
  gap('Asia/Kathmandu', '1986-01-01T00:05', '1985-12-31T18:20Z', '1985-12-31T18:35Z', '+5:30 to +5:45 at midnight: a quarter of an hour'),
  overlap('America/Caracas', '2007-12-09T02:45', '2007-12-09T06:45Z', '2007-12-09T07:15Z', '-4 to -4:30 at 03:00'),
  exact('America/Caracas', '2010-01-01T12:00', '2010-01-01T16:30Z', '-4:30 until 2016'),
  gap('America/Caracas', '2016-05-01T02:45', '2016-05-01T06:45Z', '2016-05-01T07:15Z', '-4:30 to -4 at 02:30'),
  overlap('Asia/Pyongyang', '2015-08-14T23:45', '2015-08-14T14:45Z', '2015-08-14T15:15Z', '+9 to +8:30 at midnight'),
  exact('Asia/Pyongyang', '2016-06-01T12:00', '2016-06-01T03:30Z', '+8:30 until 2018'),
  gap('Pacific/Apia', '2011-12-30T12:00', '2011-12-29T22:00Z', '2011-12-30T22:00Z', 'a whole day that was not: -10 to +14'),
  exact('Europe/London', '1970-06-01T12:00', '1970-06-01T11:00Z', '+1 all year, 1968 to 1971'),
];
