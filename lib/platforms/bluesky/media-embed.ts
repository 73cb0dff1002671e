import type { Failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import type { Result } from '@/lib/domain/result';
import { makeFilmEmbed, type FilmEmbed } from './film-embed';
import { makeImagesEmbed, type ImagesEmbed } from './images-embed';

export type MediaEmbed = ImagesEmbed | FilmEmbed;

/** Uploads what a post shows: up to four images, or one film alone. */
export const makeMediaEmbed = (
  media: readonly ContentMedia[],
  io: AccountIo,
): Promise<Result<MediaEmbed, Failure>> =>
  media.some(({ kind }) => kind !== 'image') ? makeFilmEmbed(media, io) : makeImagesEmbed(media, io);
