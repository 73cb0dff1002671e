import * as v from 'valibot';
import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Accepted, AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { postUri, postUrl } from './record';
import { withSession, type StagedFailure } from './with-session';
import { procedure } from './xrpc';

const answer = v.object({ uri: v.string(), cid: v.string() });

/**
 * The irreversible step: exactly the frozen bytes. Only what the server refused in its own words counts as refused (`rejected`,
 * `rate-limited`, `auth-expired`); `aborted` where nothing has left; everything else is `unknown-outcome` (rule R3).
 */
export async function send(frozen: Frozen, io: AccountIo): Promise<Result<Accepted, Failure>> {
  const body = new Blob([frozen.body], { type: 'application/json' });
  const sent = await withSession(io, (door) =>
    procedure(io, door, 'com.atproto.repo.putRecord', body, answer),
  );
  if (!sent.ok) return fail(outcome(sent.failure));
  const { remoteId: did } = io.account;
  const id = postUri(did, frozen.key);
  if (sent.value.uri !== id) return fail(failure('unknown-outcome', `an answer about ${sent.value.uri}`));
  return ok({ kind: 'published', id, url: postUrl(did, frozen.key), ref: sent.value.cid });
}

function outcome(reason: StagedFailure): Failure {
  if (reason.code === 'auth-expired' || reason.code === 'rate-limited') return plain(reason);
  if (reason.stage === 'before') return failure('aborted', reason.detail);
  // Something is at our key already, and only an attempt of ours can have put it there: to be looked at.
  const isRefusal = reason.code === 'rejected' && reason.error !== 'InvalidSwap';
  return isRefusal ? plain(reason) : failure('unknown-outcome', reason.detail);
}
