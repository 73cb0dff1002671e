import { failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { endsSoon } from './ends-soon';
import { isSignedOut, type XrpcFailure } from './failures';
import { refresh } from './refresh';
import { parseSession, type Session } from './session';
import type { Door } from './xrpc';

/** `before`: the request itself has not left, or was provably not looked at. */
export interface StagedFailure extends XrpcFailure {
  readonly stage: 'before' | 'request';
}

/**
 * Runs a request as the account: with a session that is refreshed first where it is about to end, and once more where the server says
 * that it has ended. `auth-expired` where only a new login helps.
 */
export async function withSession<T>(
  io: AccountIo,
  request: (door: Door) => Promise<Result<T, XrpcFailure>>,
): Promise<Result<T, StagedFailure>> {
  const stored = parseSession(await io.session.read());
  if (!stored) return before(failure('auth-expired', 'no session is stored'));
  const session = endsSoon(stored.accessJwt, io.clock.now()) ? await refresh(io, stored) : ok(stored);
  if (!session.ok) return before(session.failure);
  const first = await attempt(io, session.value, request);
  if (first.ok || !isExpired(first.failure)) return first;
  // The server refused the token before it looked at anything else, so nothing has happened yet.
  const again = await refresh(io, session.value);
  return again.ok ? attempt(io, again.value, request) : before(again.failure);
}

async function attempt<T>(
  io: AccountIo,
  { server, accessJwt }: Session,
  request: (door: Door) => Promise<Result<T, XrpcFailure>>,
): Promise<Result<T, StagedFailure>> {
  if (io.signal.aborted) return before(failure('aborted', 'the time was over before the request'));
  const answer = await request({ server, bearer: accessJwt });
  if (answer.ok) return answer;
  const reason: XrpcFailure = isSignedOut(answer.failure)
    ? { ...answer.failure, code: 'auth-expired' }
    : answer.failure;
  return fail({ ...reason, stage: 'request' });
}

const before = (reason: XrpcFailure): { readonly ok: false; readonly failure: StagedFailure } =>
  fail({ ...reason, stage: 'before' });

const isExpired = ({ code, error }: XrpcFailure): boolean =>
  code === 'auth-expired' && error === 'ExpiredToken';
