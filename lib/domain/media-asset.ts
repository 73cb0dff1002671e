import type { Row } from './row';

export type MediaKind = 'image' | 'video' | 'audio';

/** A file kept once, keyed by its SHA-256. The bytes are in a table of their own (`mediaBlobs`), never in this row. */
export interface MediaAsset extends Row {
  /** Lower-case hex SHA-256 of the bytes. */
  readonly id: string;
  readonly clientId: string | null;
  readonly kind: MediaKind;
  readonly name: string;
  /** Found by looking at the bytes, not taken from the file's name. */
  readonly mime: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** Seconds; null for images. */
  readonly seconds: number | null;
  /** Offered as alt text when the asset is used in a post. */
  readonly alt: string;
  /** Set on a copy made smaller to fit a platform: the SHA-256 of the original. Copies aren't listed in the library. */
  readonly copyOf: string | null;
}

/** The bytes of an asset, and a small picture of it for lists. */
export interface MediaBlob {
  readonly id: string;
  readonly blob: Blob;
}
