import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { POSTS, postUri } from './record';
import { withSession } from './with-session';
import { procedure } from './xrpc';

/** Deletes a post of this account. The server calls it a success where it is gone already (measured, PDS 0.5.35). */
export async function remove(remoteId: string, io: AccountIo): Promise<Result<null, Failure>> {
  const repo = io.account.remoteId;
  const rkey = remoteId.slice(postUri(repo, '').length);
  if (rkey === '' || remoteId !== postUri(repo, rkey))
    return fail(failure('rejected', `${remoteId} isn’t a post of ${repo}`));
  const input = { repo, collection: POSTS, rkey };
  const removed = await withSession(io, (door) =>
    procedure(io, door, 'com.atproto.repo.deleteRecord', input, v.unknown()),
  );
  return removed.ok ? ok(null) : fail(plain(removed.failure));
}
