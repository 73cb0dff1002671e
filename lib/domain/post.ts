import type { Row } from './row';
import type { PlatformId } from './platform';

/** Content in the library. Knows nothing of time: that is what deliveries are for. */
export interface Post extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly text: string;
  /** Per-platform text where it differs from `text`. */
  readonly variants: Readonly<Record<PlatformId, PostVariant>>;
  readonly media: readonly PostMedia[];
  readonly link: LinkCard | null;
  /** BCP 47 language tags of the text, most important first. */
  readonly langs: readonly string[];
  readonly tags: readonly string[];
  readonly category: string | null;
  /** Counts up with every change of what would be published; a delivery notes the revision that was confirmed. */
  readonly revision: number;
}

export interface PostVariant {
  readonly text: string;
}

export interface PostMedia {
  /** SHA-256 of the asset. */
  readonly assetId: string;
  readonly alt: string;
}

export interface LinkCard {
  /** https address. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** SHA-256 of an image asset, or null. */
  readonly thumbId: string | null;
}

/** Exactly what the person confirmed for one account: the frozen copy that a delivery publishes (promise P4). */
export interface PostContent {
  readonly text: string;
  readonly media: readonly ContentMedia[];
  readonly link: LinkCard | null;
  readonly langs: readonly string[];
}

export interface ContentMedia {
  /** SHA-256 of the bytes that will be sent (a smaller copy where the original was over the limit). */
  readonly assetId: string;
  readonly kind: 'image' | 'video';
  readonly mime: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
