import * as v from 'valibot';
import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo, Sighting } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { POSTS, postUri, postUrl } from './record';
import { query } from './xrpc';

const post = v.object({ text: v.string(), createdAt: v.string() });
const answer = v.object({ uri: v.string(), cid: v.optional(v.string()), value: post });
const frozenBody = v.pipe(v.string(), v.parseJson(), v.object({ record: post }));

/**
 * Reads our own record key at the server that holds the account, the one place where the record is or isn't (rule R4). Needs no login
 * (https://docs.bsky.app/docs/api/com-atproto-repo-get-record, read 2026-11), so it works where the session is over. `conflict`
 * where something else than the frozen post is at the key: two keys of one millisecond may, very rarely, be the same.
 */
export async function verify({ key, body }: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>> {
  const { remoteId: repo, server } = io.account;
  const params = { repo, collection: POSTS, rkey: key };
  const read = await query(io, { server }, 'com.atproto.repo.getRecord', params, answer);
  if (!read.ok) {
    const { code, error } = read.failure;
    const isAbsent = code === 'rejected' && error === 'RecordNotFound';
    return isAbsent ? ok({ kind: 'absent' }) : fail(plain(read.failure));
  }
  const { uri, cid, value } = read.value;
  const id = postUri(repo, key);
  if (uri !== id) return fail(failure('not-a-server', `an answer about ${uri}`));
  const { record } = v.parse(frozenBody, body);
  const isOurs = value.text === record.text && value.createdAt === record.createdAt;
  return isOurs
    ? ok({ kind: 'there', id, url: postUrl(repo, key), ...(cid === undefined ? {} : { ref: cid }) })
    : fail(failure('conflict', `another post is at ${id}`));
}
