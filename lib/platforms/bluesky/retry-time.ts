import { parseRateLimitHeaders } from '@atcute/client';

/** A server that asks for more than a day is not believed. */
const LONGEST_MS = 24 * 60 * 60_000;

/** When a rate-limited request may be tried again (epoch ms), by `RateLimit-Reset` or `Retry-After` (seconds or a date); undefined where neither says. */
export function retryTime(headers: Headers, now: number): number | undefined {
  const at = parseRateLimitHeaders(headers)?.reset.getTime() ?? retryAfter(headers.get('retry-after'), now);
  if (at === undefined || !Number.isFinite(at)) return undefined;
  return Math.min(Math.max(at, now), now + LONGEST_MS);
}

/** RFC 9110, 10.2.3. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  return /^\d+$/.test(text) ? now + Number(text) * 1_000 : Date.parse(text);
}
