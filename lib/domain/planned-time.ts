/**
 * A planned moment as the person means it: wall-clock time in a zone. The instant is derived (lib/schedule/zoned-time), because
 * zone rules change after a post was planned and an instant alone can't tell what was meant (rule R9 of the architecture).
 */
export interface PlannedTime {
  /** Local wall time, `YYYY-MM-DDTHH:mm`. */
  readonly wall: string;
  /** IANA zone, e.g. `Europe/Lisbon`. */
  readonly zone: string;
  /**
   * Which of the two instants is meant where the wall time happens twice, or, in a gap, whether the time before or after
   * the jump is meant. The person is asked; `compatible` of RFC 5545 is: earlier in an overlap, later in a gap.
   */
  readonly disambiguation: 'earlier' | 'later';
}
