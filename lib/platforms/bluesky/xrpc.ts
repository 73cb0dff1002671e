import { Client } from '@atcute/client';
import type {} from '@atcute/atproto';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { retryTime } from './retry-time';

/** A failure of a request, with what the caller may need to tell cases apart. */
export interface XrpcFailure extends Failure {
  readonly status?: number;
  /** The server's own error name, e.g. `RecordNotFound`; absent where the answer wasn't the server's. */
  readonly error?: string;
}

/** What `@atcute/client` gives, as far as we look at it. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** Stands in the client's answer where the body was not an XRPC error: a proxy, a captive portal, a gateway. */
const NOT_XRPC = 'UnknownXRPCError';

/**
 * A client for one server. Redirects are refused (a request must not end elsewhere), cookies and caches are left out, and the request ends
 * with `io.signal`.
 */
export function xrpcClient(io: PublisherIo, server: string, bearer?: string): Client {
  return new Client({
    handler: (pathname, init) => {
      const headers = new Headers(init.headers);
      if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
      const request: RequestInit = {
        ...init,
        headers,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        signal: io.signal,
      };
      return io.fetch(new URL(pathname, server), request);
    },
  });
}

/**
 * Waits for an answer and turns whatever comes into a value. Failures: `rate-limited` (with `retryAt`), `server-error` (5xx),
 * `rejected` (a refusal in the server's own words), `not-a-server` (an answer that isn't XRPC: captive portal, proxy, broken JSON),
 * `host-unreachable` (no answer at all, or none in time). The caller decides what an answer that never came means.
 */
export async function settle<T>(io: PublisherIo, request: Promise<Answer>): Promise<Result<T, XrpcFailure>> {
  let answer: Answer;
  try {
    answer = await request;
  } catch (error) {
    return fail(thrown(io, error));
  }
  return answer.ok ? ok(answer.data as T) : fail(refused(io, answer));
}

function thrown(io: PublisherIo, error: unknown): XrpcFailure {
  const detail = String(error);
  if (io.signal.aborted) return failure('host-unreachable', `no answer in time: ${detail}`);
  const isBody = error instanceof SyntaxError || detail.includes('content-type');
  return failure(isBody ? 'not-a-server' : 'host-unreachable', detail);
}

function refused(io: PublisherIo, { status, headers, data }: Answer): XrpcFailure {
  const { error, message } = data as { error: string; message?: string };
  const detail = `${status} ${error}${message === undefined ? '' : `: ${message}`}`;
  if (status === 429)
    return { ...failure('rate-limited', detail, retryTime(headers, io.clock.now())), status };
  if (status >= 500)
    return { ...failure('server-error', detail), status, ...(error === NOT_XRPC ? {} : { error }) };
  if (error === NOT_XRPC) return { ...failure('not-a-server', detail), status };
  return { ...failure('rejected', detail), status, error };
}
