import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';
import type { Size } from './fit-inside';

/** A decoded picture, upright (its EXIF orientation is applied). Holds memory of the browser until `close`. */
export interface Picture extends Size {
  /** Whether some part of it can be seen through. */
  readonly transparent: boolean;
  encode(target: Encoding): Promise<Blob>;
  close(): void;
}

export interface Encoding extends Size {
  /** A browser that can't write this type writes PNG: look at the result's `type`. */
  readonly type: 'image/jpeg' | 'image/webp' | 'image/png';
  /** 0 to 1. In Chromium 1 makes WebP lossless (blink image_encoder.cc, read 2026-11). */
  readonly quality: number;
}

/** Decodes pictures; injected, so that the ladder and the import are tested without a browser. */
export interface ImageCodec {
  /** `media-broken` where the bytes can't be decoded. */
  decode(blob: Blob): Promise<Result<Picture, Failure>>;
}
