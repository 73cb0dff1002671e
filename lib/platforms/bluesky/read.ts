import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo, Reading } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { POSTS, postUri } from './record';
import { query } from './xrpc';

const embed = v.object({ images: v.optional(v.array(v.unknown())), video: v.optional(v.unknown()) });
const post = v.object({ text: v.string(), embed: v.optional(v.union([v.object({ media: embed }), embed])) });
const answer = v.object({ cid: v.optional(v.string()), value: post });

/** What stands at a post's address now; null where it is gone. A record has no time of its last change: another `ref` tells of one. */
export async function read(remoteId: string, io: AccountIo): Promise<Result<Reading | null, Failure>> {
  const { remoteId: repo, server } = io.account;
  const rkey = remoteId.slice(postUri(repo, '').length);
  if (rkey === '' || remoteId !== postUri(repo, rkey))
    return fail(failure('rejected', `${remoteId} isn’t a post of ${repo}`));
  const params = { repo, collection: POSTS, rkey };
  const seen = await query(io, { server }, 'com.atproto.repo.getRecord', params, answer);
  if (!seen.ok) {
    const { code, error } = seen.failure;
    return code === 'rejected' && error === 'RecordNotFound' ? ok(null) : fail(plain(seen.failure));
  }
  const { cid, value } = seen.value;
  return ok({
    text: value.text,
    mediaCount: countMedia(value),
    editedAt: null,
    ...(cid === undefined ? {} : { ref: cid }),
  });
}

function countMedia({ embed: found }: v.InferOutput<typeof post>): number {
  if (!found) return 0;
  const { images, video } = 'media' in found ? found.media : found;
  return (images?.length ?? 0) + (video === undefined ? 0 : 1);
}
