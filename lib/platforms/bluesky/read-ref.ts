import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { POSTS, postUri } from './record';
import type { StrongRef } from './strong-ref';
import { query } from './xrpc';

const strongRef = v.object({ uri: v.string(), cid: v.string() });
const answer = v.object({
  ...strongRef.entries,
  value: v.object({ reply: v.optional(v.object({ root: strongRef })) }),
});

/** A post that others can name, and the beginning of the conversation it is in: itself where it answers nothing. */
export interface PostRef {
  readonly ref: StrongRef;
  readonly root: StrongRef;
}

/** Reads what a reply to a post, or a quote of it, must name. `target-gone` where the server has no such post (any more). */
export async function readRef(
  did: string,
  rkey: string,
  server: string,
  io: PublisherIo,
): Promise<Result<PostRef, Failure>> {
  const params = { repo: did, collection: POSTS, rkey };
  const read = await query(io, { server }, 'com.atproto.repo.getRecord', params, answer);
  if (!read.ok) {
    const { code, detail } = read.failure;
    return fail(code === 'rejected' ? failure('target-gone', detail) : plain(read.failure));
  }
  const { uri, cid, value } = read.value;
  if (uri !== postUri(did, rkey)) return fail(failure('not-a-server', `an answer about ${uri}`));
  const ref = { uri, cid };
  return ok({ ref, root: value.reply?.root ?? ref });
}
