import { failure, type Failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { loadFile } from './load-file';
import spec from './spec';
import type { BlobRef } from './upload-blob';
import { uploadFilm } from './upload-film';

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/video.json, as in @atproto/pds 0.5.35, read 2026-11-27. */
export interface FilmEmbed {
  readonly $type: 'app.bsky.embed.video';
  readonly video: BlobRef;
  readonly alt?: string;
  readonly aspectRatio?: { readonly width: number; readonly height: number };
}

/** Uploads the one film of a post. It stands alone: `too-many-media` where anything is beside it. */
export async function makeFilmEmbed(
  media: readonly ContentMedia[],
  io: AccountIo,
): Promise<Result<FilmEmbed, Failure>> {
  const [item, ...others] = media;
  const limits = spec.video;
  if (!item || !limits || others.length > 0)
    return fail(failure('too-many-media', `${media.length}, and a film stands alone`));
  if (item.kind !== 'video') return fail(failure('media-unsupported', item.mime));
  const { seconds = 0, alt, width, height } = item;
  const longest = limits.seconds?.max ?? Infinity;
  // A frame more than the limit is none too much, as in `checkFilms`.
  if (seconds >= longest + 1) return fail(failure('media-too-large', `${seconds} of ${longest} seconds`));
  const film = await loadFile(item.assetId, { maxBytes: limits.bytes.max, types: limits.types }, io.media);
  if (!film.ok) return film;
  const uploaded = await uploadFilm(film.value, item, io);
  if (!uploaded.ok) return uploaded;
  return ok({
    $type: 'app.bsky.embed.video',
    video: uploaded.value,
    ...(alt.trim() === '' ? {} : { alt: alt.toWellFormed() }),
    // Both are at least 1 in the lexicon; clients need them to keep the place free.
    ...(width > 0 && height > 0 ? { aspectRatio: { width, height } } : {}),
  });
}
