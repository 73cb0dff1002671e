import { parseHttpDate } from './http-date';

/** No server is believed for longer: a wrong clock or unit there must not put a post off for ever. A day is X's longest window. */
const MAX_WAIT_MS = 24 * 60 * 60_000;

/** Numbers from here on are epoch seconds (2001-09-09), below are seconds from now: drafts of the standard had both. */
const FIRST_EPOCH_SECOND = 1_000_000_000;

/**
 * When a server says to come back, epoch ms, at least `now` and at most a day later; undefined where it doesn't say or makes no
 * sense. `Retry-After` (RFC 9110, section 10.2.3) goes before `ratelimit-reset`, which is what AT Protocol servers send: epoch
 * seconds, rounded down (`@atproto/xrpc-server`, packages/xrpc-server/src/rate-limiter.ts, read 2026-11-24).
 */
export function retryAt(headers: Pick<Headers, 'get'>, now: number): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), now) ?? parseReset(headers.get('ratelimit-reset'), now);
}

function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  return clamp(isCount(text) ? now + Number(text) * 1000 : parseHttpDate(text, now), now);
}

function parseReset(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (!isCount(text)) return undefined;
  const seconds = Number(text);
  return clamp(seconds >= FIRST_EPOCH_SECOND ? (seconds + 1) * 1000 : now + seconds * 1000, now);
}

/** Whole seconds; a fraction is not standard but sent by some gateways. */
const isCount = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text);

const clamp = (instant: number | undefined, now: number): number | undefined =>
  instant === undefined ? undefined : Math.ceil(Math.min(Math.max(instant, now), now + MAX_WAIT_MS));
