import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';
import type { World } from '../world';
import type { Size } from './fit-inside';
import type { HashOptions } from './hash-stream';
import type { ImageCodec } from './image-codec';

/** What the media services need of the world: less than the background's, so that a page can have it too. */
export interface MediaIo extends Pick<World, 'library' | 'clock' | 'newId'> {
  readonly codec: ImageCodec;
}

/** A page's: films and sounds can only be looked into with an element. */
export interface ImportIo extends MediaIo {
  /** Lower-case hex SHA-256; throws the signal's reason when aborted. */
  readonly hash: (blob: Blob, options: HashOptions) => Promise<string>;
  readonly readVideo: (blob: Blob, signal: AbortSignal) => Promise<Result<FilmFacts, Failure>>;
  readonly readSound: (blob: Blob, signal: AbortSignal) => Promise<Result<FilmFacts, Failure>>;
}

export interface FilmFacts extends Size {
  readonly seconds: number;
  /** The first picture, scaled for lists; of a sound, a sign for one. */
  readonly thumb: Blob;
}
