const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** After it was published or changed: a first look that proves it, and two for what others do to it later. Ms. */
const READ_AFTER_MS = [2 * MINUTE_MS, DAY_MS, 7 * DAY_MS];

/** When what is out since `since` is read back next after `now`, both epoch ms; undefined once all looks are over. */
export const nextRead = (since: number, now: number): number | undefined =>
  READ_AFTER_MS.map((after) => since + after).find((at) => at > now);
