import type { Failure } from '@/lib/domain/failure';
import type { LinkCard } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { loadFile } from './load-file';
import spec from './spec';
import { uploadBlob, type BlobRef } from './upload-blob';

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/external.json, read 2026-11-24. */
export interface LinkEmbed {
  readonly $type: 'app.bsky.embed.external';
  readonly external: {
    readonly uri: string;
    readonly title: string;
    readonly description: string;
    readonly thumb?: BlobRef;
  };
}

/** `maxSize` of the thumb, same page: half of what an image of its own may have. */
const THUMB_BYTES = 1_000_000;

/** A link card as the person confirmed it: servers and clients look nothing up. Uploads its picture. */
export async function makeLinkEmbed(
  { url, title, description, thumbId }: LinkCard,
  io: AccountIo,
): Promise<Result<LinkEmbed, Failure>> {
  const external = { uri: url, title: title.toWellFormed(), description: description.toWellFormed() };
  if (thumbId === null) return ok({ $type: 'app.bsky.embed.external', external });
  const picture = await loadFile(thumbId, { maxBytes: THUMB_BYTES, types: spec.images.types }, io.media);
  if (!picture.ok) return picture;
  const thumb = await uploadBlob(picture.value, io);
  if (!thumb.ok) return thumb;
  return ok({ $type: 'app.bsky.embed.external', external: { ...external, thumb: thumb.value } });
}
