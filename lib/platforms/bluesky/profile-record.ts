import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { blobRef } from './upload-blob';
import { query } from './xrpc';

/** The one record of an account that says who it is. https://github.com/bluesky-social/atproto lexicons/app/bsky/actor/profile.json, read 2026-11-27. */
export const PROFILES = 'app.bsky.actor.profile';

const text = v.optional(v.string());

/** What Tend knows of it; everything else in it (labels, the pinned post) is carried along. */
const record = v.looseObject({
  displayName: text,
  description: text,
  pronouns: text,
  website: text,
  avatar: v.optional(blobRef),
  banner: v.optional(blobRef),
});

export type ProfileRecord = v.InferOutput<typeof record>;

const answer = v.object({ uri: v.string(), cid: v.string(), value: record });

/** The record as it stands, and its version: empty where there is none yet. */
export async function readRecord(
  did: string,
  server: string,
  io: PublisherIo,
): Promise<Result<{ readonly record: ProfileRecord; readonly cid: string }, Failure>> {
  const params = { repo: did, collection: PROFILES, rkey: 'self' };
  const read = await query(io, { server }, 'com.atproto.repo.getRecord', params, answer);
  if (read.ok) {
    const { uri, cid, value } = read.value;
    if (uri !== `at://${did}/${PROFILES}/self`)
      return fail(failure('not-a-server', `an answer about ${uri}`));
    return ok({ record: value, cid });
  }
  if (read.failure.error === 'RecordNotFound') return ok({ record: {}, cid: '' });
  return fail(plain(read.failure));
}
