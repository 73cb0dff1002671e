import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { isSignedOut, type XrpcFailure } from './failures';
import { parseSession, serialiseSession, type Session } from './session';
import { procedure } from './xrpc';

const tokens = v.object({ accessJwt: v.string(), refreshJwt: v.string() });

/**
 * Exchanges the refresh token, which is good for one use: under the lock, the stored session is read again first, because another
 * context may have exchanged it meanwhile, and the new one is stored before anybody uses it.
 *
 * Only a refusal in the server's own words is `auth-expired`. Trouble on the way is not: the session may still be good.
 */
export function refresh(io: AccountIo, used: Session): Promise<Result<Session, XrpcFailure>> {
  return io.session.lock(async () => {
    const stored = parseSession(await io.session.read());
    if (!stored) return fail(failure('auth-expired', 'no session is stored'));
    // Both, because access tokens given within one second are the same (PDS 0.5.35), and a server may keep its refresh token.
    const isOurs = stored.accessJwt === used.accessJwt && stored.refreshJwt === used.refreshJwt;
    if (!isOurs) return ok(stored);
    const door = { server: stored.server, bearer: stored.refreshJwt };
    const answer = await procedure(io, door, 'com.atproto.server.refreshSession', undefined, tokens);
    if (!answer.ok) return fail(refreshFailure(answer.failure));
    const { accessJwt, refreshJwt } = answer.value;
    const next: Session = { ...stored, accessJwt, refreshJwt };
    await io.session.write(serialiseSession(next));
    return ok(next);
  });
}

function refreshFailure(reason: XrpcFailure): XrpcFailure {
  if (isSignedOut(reason)) return { ...reason, code: 'auth-expired' };
  // Any other refusal is about the server, not about the post that waits for it: it must not end as the post's rejection.
  return reason.code === 'rejected' ? { ...reason, code: 'server-error' } : reason;
}
