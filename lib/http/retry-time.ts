/** A server that asks for more than a day is not believed: the longest window known is Bluesky's daily one. */
const LONGEST_MS = 24 * 60 * 60_000;

/**
 * When a rate-limited request may be tried again, epoch ms, between `now` and a day later; undefined where no header says so.
 * `RateLimit-Reset` is in epoch seconds here (https://docs.bsky.app/docs/advanced-guides/rate-limits, read 2026-11; the IETF draft counts
 * seconds from now); Mastodon's `X-RateLimit-Reset` is an ISO time (https://docs.joinmastodon.org/api/rate-limits/, read 2026-11; older
 * GoToSocials have epoch seconds there, too); `Retry-After` is seconds or a date (RFC 9110, 10.2.3).
 */
export function retryTime(headers: Headers, now: number): number | undefined {
  const at =
    reset(headers.get('ratelimit-reset')) ??
    reset(headers.get('x-ratelimit-reset')) ??
    retryAfter(headers.get('retry-after'), now);
  return at === undefined ? undefined : Math.min(Math.max(at, now), now + LONGEST_MS);
}

function reset(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (DIGITS.test(value)) return Number(value) * 1_000;
  return ISO.test(value) ? Date.parse(value) : undefined;
}

function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (DIGITS.test(value)) return now + Number(value) * 1_000;
  // Only what looks like an HTTP date: engines take "-5" or "1.5" for a year or a month.
  const at = /^[A-Za-z]{3,9},/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

const DIGITS = /^\d+$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
