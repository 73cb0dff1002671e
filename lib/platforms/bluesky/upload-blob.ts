import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import { MEDIA_HEAD_BYTES, mediaTypeOf } from '@/lib/domain/media-type';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain, withSession } from './session';
import { settle } from './xrpc';

const blobRef = v.object({
  $type: v.literal('blob'),
  ref: v.object({ $link: v.string() }),
  mimeType: v.string(),
  size: v.number(),
});

/** The server's name for uploaded bytes, as records refer to it. https://atproto.com/specs/data-model#blob-type */
export type BlobRef = v.InferOutput<typeof blobRef>;

export interface BlobRule {
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** Uploads one asset, after a last look at the bytes themselves: names and stored types may lie, and files may be lost. */
export async function uploadBlob(
  assetId: string,
  rule: BlobRule,
  io: AccountIo,
): Promise<Result<BlobRef, Failure>> {
  const loaded = await io.media.load(assetId);
  if (!loaded.ok) return loaded;
  const blob = loaded.value;
  const mime = mediaTypeOf(new Uint8Array(await blob.slice(0, MEDIA_HEAD_BYTES).arrayBuffer()));
  if (blob.size === 0 || mime === null) return fail(failure('media-broken', assetId));
  if (!rule.types.includes(mime)) return fail(failure('media-unsupported', mime));
  if (blob.size > rule.maxBytes)
    return fail(failure('media-too-large', `${blob.size} of ${rule.maxBytes} bytes`));
  const uploaded = await withSession(io, (client) =>
    settle<{ blob: unknown }>(
      io,
      client.post('com.atproto.repo.uploadBlob', { input: blob, headers: { 'content-type': mime } }),
    ),
  );
  if (!uploaded.ok) return fail(plain(uploaded.failure));
  const parsed = v.safeParse(blobRef, uploaded.value.blob);
  return parsed.success ? ok(parsed.output) : fail(failure('not-a-server', 'uploadBlob without a blob'));
}
