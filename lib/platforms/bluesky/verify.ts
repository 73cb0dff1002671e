import type { Frozen } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { AccountIo, Sighting } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { POSTS } from './prepare';
import { atUri, postUrl } from './send';
import { plain, withSession } from './session';
import { settle } from './xrpc';

/** Reads our own record key at the server that holds the account: the one place where the record is, or isn't (rule R4). */
export async function verify({ key }: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>> {
  const repo = io.account.remoteId as `did:plc:${string}`;
  const read = await withSession(io, (client) =>
    settle<unknown>(
      io,
      client.get('com.atproto.repo.getRecord', { params: { repo, collection: POSTS, rkey: key } }),
    ),
  );
  if (read.ok) return ok({ kind: 'there', id: atUri(repo, key), url: postUrl(repo, key) });
  if (read.failure.error === 'RecordNotFound') return ok({ kind: 'absent' });
  return fail(plain(read.failure));
}
