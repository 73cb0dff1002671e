import type { Client } from '@atcute/client';
import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { settle, xrpcClient, type XrpcFailure } from './xrpc';

const shape = v.object({
  v: v.literal(1),
  did: v.string(),
  server: v.string(),
  accessJwt: v.string(),
  refreshJwt: v.string(),
});

/** What the vault keeps of an account. The app password isn't part of it. */
export type Session = v.InferOutput<typeof shape>;

/** An access token that ends sooner than this is refreshed before it is used, in ms. */
const FRESH_MS = 120_000;

export const serialise = (session: Session): string => JSON.stringify(session);

function parse(text: string | null): Session | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(shape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/**
 * Runs a request with a valid session: refreshed before where it is about to end, and once after where the server says that it has.
 * `stage` of a failure tells whether the request itself may have left: `before` means that it has not.
 */
export async function withSession<T>(
  io: AccountIo,
  request: (client: Client) => Promise<Result<T, XrpcFailure>>,
): Promise<Result<T, XrpcFailure & { readonly stage: 'before' | 'request' }>> {
  const stored = parse(await io.session.read());
  if (!stored) return fail({ ...failure('auth-expired', 'no session is stored'), stage: 'before' });
  const fresh = endsSoon(stored.accessJwt, io.clock.now()) ? await refresh(io, stored) : ok(stored);
  if (!fresh.ok) return fail({ ...fresh.failure, stage: 'before' });
  const first = await request(xrpcClient(io, fresh.value.server, fresh.value.accessJwt));
  if (first.ok || !isExpired(first.failure)) return staged(first);
  // The server refused the token before it looked at the request, so nothing has happened yet.
  const again = await refresh(io, fresh.value);
  if (!again.ok) return fail({ ...again.failure, stage: 'before' });
  return staged(await request(xrpcClient(io, again.value.server, again.value.accessJwt)));
}

const staged = <T>(result: Result<T, XrpcFailure>): Result<T, XrpcFailure & { readonly stage: 'request' }> =>
  result.ok ? result : fail({ ...asAuthFailure(result.failure), stage: 'request' });

const isExpired = ({ error }: XrpcFailure): boolean => error === 'ExpiredToken';

/** Refusals that only a new login can mend. */
const asAuthFailure = (reason: XrpcFailure): XrpcFailure =>
  reason.code === 'rejected' && (reason.status === 401 || AUTH_ERRORS.has(reason.error ?? ''))
    ? { ...reason, code: 'auth-expired' }
    : reason;

const AUTH_ERRORS: ReadonlySet<string> = new Set([
  'AccountTakedown',
  'AccountDeactivated',
  'AuthMissing',
  'InvalidToken',
  'ExpiredToken',
]);

/**
 * Exchanges the refresh token, which is good for one use: under the lock, the stored session is read again first, because another context
 * may have done it meanwhile; the new one is stored before it is used.
 */
function refresh(io: AccountIo, used: Session): Promise<Result<Session, XrpcFailure>> {
  return io.session.lock(async () => {
    const stored = parse(await io.session.read());
    if (!stored) return fail(failure('auth-expired', 'no session is stored'));
    if (stored.accessJwt !== used.accessJwt) return ok(stored);
    const client = xrpcClient(io, stored.server, stored.refreshJwt);
    const answer = await settle<unknown>(io, client.post('com.atproto.server.refreshSession'));
    if (!answer.ok) {
      // Anything but a refusal by the server is trouble on the way: the session may still be good.
      const isOver =
        answer.failure.status === 400 || answer.failure.status === 401 || answer.failure.status === 403;
      return fail(
        isOver && answer.failure.error !== undefined
          ? { ...answer.failure, code: 'auth-expired' }
          : answer.failure,
      );
    }
    const tokens = v.safeParse(v.object({ accessJwt: v.string(), refreshJwt: v.string() }), answer.value);
    if (!tokens.success) return fail(failure('not-a-server', 'refreshSession without tokens'));
    const next: Session = { ...stored, ...tokens.output };
    await io.session.write(serialise(next));
    return ok(next);
  });
}

/** Reads the expiry of a JWT without verifying it: the server does that. Unreadable means: try it as it is. */
function endsSoon(jwt: string, now: number): boolean {
  try {
    const payload = jwt.split('.')[1] ?? '';
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
    return typeof exp === 'number' && exp * 1_000 - now < FRESH_MS;
  } catch {
    return false;
  }
}

/** Drops what only this platform understands, keeping the failure that the state machine decides by. */
export const plain = ({ code, detail, retryAt }: Failure): Failure => failure(code, detail, retryAt);
