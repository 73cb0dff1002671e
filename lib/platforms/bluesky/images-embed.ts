import type { Failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { loadFile } from './load-file';
import spec from './spec';
import { uploadBlob, type BlobRef } from './upload-blob';

interface EmbeddedImage {
  readonly alt: string;
  readonly image: BlobRef;
  readonly aspectRatio?: { readonly width: number; readonly height: number };
}

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json, read 2026-11-24. */
export interface ImagesEmbed {
  readonly $type: 'app.bsky.embed.images';
  readonly images: readonly EmbeddedImage[];
}

/** Uploads the images of a post in their order, all of them looked at before the first is sent. */
export async function makeImagesEmbed(
  media: readonly ContentMedia[],
  io: AccountIo,
): Promise<Result<ImagesEmbed, Failure>> {
  const limits = { maxBytes: spec.images.bytes.max, types: spec.images.types };
  const pictures: Blob[] = [];
  for (const { assetId } of media) {
    const picture = await loadFile(assetId, limits, io.media);
    if (!picture.ok) return picture;
    pictures.push(picture.value);
  }
  const images: EmbeddedImage[] = [];
  for (const [index, { alt, width, height }] of media.entries()) {
    const uploaded = await uploadBlob(pictures[index] ?? new Blob(), io);
    if (!uploaded.ok) return uploaded;
    // Both are at least 1 in the lexicon; clients need them to keep the place free.
    const aspectRatio = width > 0 && height > 0 ? { aspectRatio: { width, height } } : {};
    images.push({ alt: alt.toWellFormed(), image: uploaded.value, ...aspectRatio });
  }
  return ok({ $type: 'app.bsky.embed.images', images });
}
