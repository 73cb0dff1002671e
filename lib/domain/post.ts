import type { Row } from './row';
import type { MediaKind } from './media-asset';
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
  /** Absent where the post is nothing but text, media and link. */
  readonly extras?: PostExtras;
}

/** What goes with a post on the platforms that know it; a platform that doesn't says so before the post is queued. */
export interface PostExtras {
  /** Where the text is longer than a platform takes, it becomes a thread there. */
  readonly thread?: true;
  /** https address of the post that this one answers. */
  readonly replyTo?: string;
  /** https address of the post that this one quotes. */
  readonly quote?: string;
  /** Posted as an answer to the post itself, right after it. */
  readonly firstComment?: string;
  /** Shown in place of the text until the reader opens it. */
  readonly warning?: string;
  /** Media are covered until the reader opens them. */
  readonly sensitive?: true;
  /** Absent: public. */
  readonly visibility?: 'unlisted' | 'followers';
  readonly poll?: Poll;
}

export interface Poll {
  readonly options: readonly string[];
  readonly multiple: boolean;
  /** How long it runs, in seconds. */
  readonly seconds: number;
}

export interface PostVariant {
  readonly text: string;
}

export interface PostMedia {
  /** SHA-256 of the asset. */
  readonly assetId: string;
  readonly alt: string;
  readonly focus?: Focus;
}

/** The point of a picture that must stay in sight where it is cropped: -1 is left or bottom, 1 right or top (Mastodon's `focus`). */
export interface Focus {
  readonly x: number;
  readonly y: number;
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
  /** What follows the first part, in order: the rest of a thread, then the first comment. Absent where the post is one part. */
  readonly rest?: readonly FollowUp[];
  /** `thread` and `firstComment` have become `rest`; what the platform doesn't know is left out. */
  readonly extras?: Omit<PostExtras, 'thread' | 'firstComment'>;
}

/** A further part: an answer to the part before it (`thread`) or to the first one (`comment`). */
export interface FollowUp {
  readonly role: 'thread' | 'comment';
  readonly text: string;
}

export interface ContentMedia {
  /** SHA-256 of the bytes that will be sent (a smaller copy where the original was over the limit). */
  readonly assetId: string;
  readonly kind: MediaKind;
  readonly mime: string;
  readonly bytes: number;
  /** Pixels; 0 for sound. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Length of a film or a sound; absent for images. */
  readonly seconds?: number;
  readonly focus?: Focus;
}
