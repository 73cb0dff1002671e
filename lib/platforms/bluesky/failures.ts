import { failure, type Failure } from '@/lib/domain/failure';
import { retryTime } from '@/lib/http/retry-time';

/** A failure with what this platform needs to tell cases apart. */
export interface XrpcFailure extends Failure {
  /** HTTP status; absent where there was no answer. */
  readonly status?: number;
  /** The server's own name for its refusal, e.g. `RecordNotFound`; absent where the answer wasn't the server's. */
  readonly error?: string;
  /** What came with the server's own refusal. */
  readonly data?: unknown;
}

/** `@atcute/client` puts this in place of a body that is no XRPC error: a proxy's, a captive portal's, a gateway's. */
const NOT_XRPC = 'UnknownXRPCError';

/**
 * An answer that is no success: `rate-limited` (429, by whoever stands in front), `server-error` (5xx), `rejected` (a refusal in
 * the server's own words), `not-a-server` (a refusal by something that doesn't speak XRPC).
 */
export function refusedFailure(
  answer: { readonly status: number; readonly headers: Headers; readonly data: unknown },
  now: number,
): XrpcFailure {
  const { status, headers } = answer;
  const { error, message } = answer.data as { readonly error: string; readonly message?: string };
  const detail = `${status} ${error}${message === undefined ? '' : `: ${message}`}`;
  const named = error === NOT_XRPC ? { status } : { status, error, data: answer.data };
  if (status === 429) return { ...failure('rate-limited', detail, retryTime(headers, now)), ...named };
  if (status >= 500) return { ...failure('server-error', detail), ...named };
  return { ...failure(error === NOT_XRPC ? 'not-a-server' : 'rejected', detail), ...named };
}

/**
 * No answer, or none that can be read: `not-a-server` where a body came that isn't JSON, else `host-unreachable` (refused, reset, cut
 * off, redirected, out of time: `fetch` tells no more).
 */
export function thrownFailure(error: unknown): XrpcFailure {
  const detail = String(error);
  // The second is the client's TypeError for a 200 whose type isn't JSON.
  const isOtherBody = error instanceof SyntaxError || detail.includes('Invalid response content-type');
  return failure(isOtherBody ? 'not-a-server' : 'host-unreachable', detail);
}

/** Names of refusals that only a new login can mend. PDS 0.5 sends some of them with 400 or 403 (auth-verifier.ts, read 2026-11-24). */
const SIGNED_OUT: ReadonlySet<string> = new Set([
  'AccountDeactivated',
  'AccountNotFound',
  'AccountTakedown',
  'AuthMissing',
  'ExpiredToken',
  'InvalidToken',
]);

/** Whether the server, in its own words, no longer takes this session. */
export const isSignedOut = ({ code, status, error }: XrpcFailure): boolean =>
  code === 'rejected' && (status === 401 || SIGNED_OUT.has(error ?? ''));

/** Drops what only this platform understands: the state machine decides by the code, and failures are stored. */
export const plain = ({ code, detail, retryAt }: Failure): Failure => failure(code, detail, retryAt);
