import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { POSTS } from './prepare';
import { plain, withSession } from './session';
import { settle } from './xrpc';

/** Deletes a record of ours from the network. The server calls it a success where it is gone already (measured, PDS 0.5). */
export async function remove(remoteId: string, io: AccountIo): Promise<Result<null, Failure>> {
  const prefix = `at://${io.account.remoteId}/${POSTS}/`;
  if (!remoteId.startsWith(prefix))
    return fail(failure('rejected', `${remoteId} isn’t a post of this account`));
  const repo = io.account.remoteId as `did:plc:${string}`;
  const input = { repo, collection: POSTS, rkey: remoteId.slice(prefix.length) } as const;
  const removed = await withSession(io, (client) =>
    settle<unknown>(io, client.post('com.atproto.repo.deleteRecord', { input })),
  );
  return removed.ok ? ok(null) : fail(plain(removed.failure));
}
