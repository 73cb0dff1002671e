import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';
import type { World } from '../world';
import type { Size } from './fit-inside';
import type { ImageCodec } from './image-codec';

/** What the media services need of the world: less than the background's, so that a page can have it too. */
export interface MediaIo extends Pick<World, 'library' | 'clock' | 'newId'> {
  readonly codec: ImageCodec;
}

/** A page's: films can only be looked into with a `<video>` element. */
export interface ImportIo extends MediaIo {
  readonly readVideo: (blob: Blob, signal: AbortSignal) => Promise<Result<VideoFacts, Failure>>;
}

export interface VideoFacts extends Size {
  readonly seconds: number;
  /** The first picture, scaled for lists. */
  readonly thumb: Blob;
}
