import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { withSession } from './with-session';
import { procedure } from './xrpc';

/** As servers name uploaded bytes, and as records refer to them. */
export const blobRef = v.object({
  $type: v.literal('blob'),
  ref: v.object({ $link: v.string() }),
  mimeType: v.string(),
  size: v.number(),
});

/** The server's name for uploaded bytes, as records refer to it. https://atproto.com/specs/data-model#blob-type */
export type BlobRef = v.InferOutput<typeof blobRef>;

const answer = v.object({ blob: blobRef });

/** Uploads bytes under their type. The server forgets them after some time if no record refers to them, so this can be repeated. */
export async function uploadBlob(bytes: Blob, io: AccountIo): Promise<Result<BlobRef, Failure>> {
  const uploaded = await withSession(io, (door) =>
    procedure(io, door, 'com.atproto.repo.uploadBlob', bytes, answer),
  );
  if (uploaded.ok) return ok(uploaded.value.blob);
  const { code, status, detail } = uploaded.failure;
  // A server may be set to take less than the lexicon allows.
  const isTooLarge = code === 'rejected' && status === 413;
  return fail(isTooLarge ? failure('media-too-large', detail) : plain(uploaded.failure));
}
