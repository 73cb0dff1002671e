import type { Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import spec from './spec';
import { uploadBlob, type BlobRef } from './upload-blob';

/** `app.bsky.embed.external#external.thumb`, maxSize. Lexicon read 2026-11-24. */
export const THUMB_BYTES = 1_000_000;

interface EmbeddedImage {
  readonly alt: string;
  readonly image: BlobRef;
  readonly aspectRatio: { readonly width: number; readonly height: number };
}

export type Embed =
  | { readonly $type: 'app.bsky.embed.images'; readonly images: readonly EmbeddedImage[] }
  | {
      readonly $type: 'app.bsky.embed.external';
      readonly external: {
        readonly uri: string;
        readonly title: string;
        readonly description: string;
        readonly thumb?: BlobRef;
      };
    };

/** Uploads what a post shows besides its text. Images go before a link card: a record has one embed. Null where there is nothing. */
export async function makeEmbed(
  { media, link }: PostContent,
  io: AccountIo,
): Promise<Result<Embed | null, Failure>> {
  const { types } = spec.images;
  if (media.length > 0) {
    const images: EmbeddedImage[] = [];
    for (const { assetId, alt, width, height } of media) {
      const uploaded = await uploadBlob(assetId, { types, maxBytes: spec.images.bytes.max }, io);
      if (!uploaded.ok) return uploaded;
      images.push({ alt, image: uploaded.value, aspectRatio: { width, height } });
    }
    return ok({ $type: 'app.bsky.embed.images', images });
  }
  if (!link) return ok(null);
  const { url: uri, title, description, thumbId } = link;
  if (thumbId === null)
    return ok({ $type: 'app.bsky.embed.external', external: { uri, title, description } });
  const thumb = await uploadBlob(thumbId, { types, maxBytes: THUMB_BYTES }, io);
  return thumb.ok
    ? ok({ $type: 'app.bsky.embed.external', external: { uri, title, description, thumb: thumb.value } })
    : thumb;
}
