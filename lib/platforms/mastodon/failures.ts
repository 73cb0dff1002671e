import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import { retryTime } from '@/lib/http/retry-time';

/** A failure with what this platform needs to tell cases apart. */
export interface ApiFailure extends Failure {
  /** HTTP status; absent where there was no answer. */
  readonly status?: number;
  /** Set where the server itself said so, and not something in front of it: a proxy, a captive portal, a gateway. */
  readonly own?: true;
}

const words = v.object({ error: v.string() });

/**
 * An answer that is no success: `rate-limited` (429, by whoever stands in front), `server-error` (5xx), `auth-expired` (the server's own
 * 401), `rejected` (any other refusal of its own), `not-a-server` (a refusal by something else).
 */
export function refusedFailure(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: string,
  now: number,
): ApiFailure {
  const said = ownWords(headers, body);
  const detail = `${status}${said === null ? '' : ` ${said}`}`;
  const about = { status, ...(said === null ? {} : { own: true as const }) };
  if (status === 429) return { ...failure('rate-limited', detail, retryTime(headers, now)), ...about };
  if (status >= 500) return { ...failure('server-error', detail), ...about };
  if (said === null) return { ...failure('not-a-server', detail), ...about };
  return { ...failure(status === 401 ? 'auth-expired' : 'rejected', detail), ...about };
}

/** What the server says, cut at 300 characters; null where the answer isn't the server's own. */
function ownWords(headers: Headers, body: string): string | null {
  // snac answers refusals with a page, under a name of its own (measured with 2.75).
  const creator = headers.get('x-creator');
  if (creator?.startsWith('snac/')) return creator;
  if (!headers.get('content-type')?.includes('json')) return null;
  try {
    const parsed = v.safeParse(words, JSON.parse(body));
    return parsed.success ? parsed.output.error.slice(0, 300) : null;
  } catch {
    return null;
  }
}

/** No answer, or one that was cut: refused, reset, redirected, out of time; `fetch` tells no more. */
export const thrownFailure = (error: unknown): ApiFailure => failure('host-unreachable', String(error));

/** Drops what only this platform understands: the state machine decides by the code, and failures are stored. */
export const plain = ({ code, detail, retryAt }: Failure): Failure => failure(code, detail, retryAt);

/** Whether the server itself says that there is no such thing. */
export const isAbsent = ({ status, own }: ApiFailure): boolean =>
  own === true && (status === 404 || status === 410);
