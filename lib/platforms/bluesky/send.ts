import * as v from 'valibot';
import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { POSTS } from './prepare';
import { plain, withSession } from './session';
import { settle, type XrpcFailure } from './xrpc';

export interface Sent {
  readonly id: string;
  readonly url: string;
}

/**
 * The irreversible step: exactly the frozen bytes. What is not a refusal in the server's own words is `unknown-outcome` (rule R3); trouble
 * before the request left (a token that could not be refreshed) is `aborted`.
 */
export async function send(frozen: Frozen, io: AccountIo): Promise<Result<Sent, Failure>> {
  if (io.signal.aborted) return fail(failure('aborted', 'the time was over before the request'));
  const body = new Blob([frozen.body], { type: 'application/json' });
  const answer = await withSession(io, (client) =>
    settle<unknown>(
      io,
      client.post('com.atproto.repo.putRecord', {
        input: body as never,
        headers: { 'content-type': 'application/json' },
      }),
    ),
  );
  if (!answer.ok) return fail(outcome(answer.failure));
  const written = v.safeParse(v.object({ uri: v.string(), cid: v.string() }), answer.value);
  const id = atUri(io.account.remoteId, frozen.key);
  if (!written.success || written.output.uri !== id)
    return fail(failure('unknown-outcome', 'an answer that doesn’t name our record'));
  return ok({ id, url: postUrl(io.account.remoteId, frozen.key) });
}

function outcome(reason: XrpcFailure & { readonly stage: 'before' | 'request' }): Failure {
  if (reason.code === 'auth-expired' || reason.code === 'rate-limited') return plain(reason);
  if (reason.stage === 'before') return failure('aborted', reason.detail);
  // Something is at our key already: one of our own attempts, to be looked at.
  const isSwap = reason.error === 'InvalidSwap';
  return reason.code === 'rejected' && !isSwap ? plain(reason) : failure('unknown-outcome', reason.detail);
}

/** Address of one of our records. */
export const atUri = (did: string, rkey: string): string => `at://${did}/${POSTS}/${rkey}`;

/** Where a person reads it. */
export const postUrl = (did: string, rkey: string): string => `https://bsky.app/profile/${did}/post/${rkey}`;
