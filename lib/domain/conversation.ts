import type { PlatformId } from './platform';

/** Somebody as a page names them. At least one of both is there. */
export interface Person {
  /** As the platform writes it, without `@`; null where the page doesn't show it. */
  readonly handle: string | null;
  readonly name: string | null;
}

/** A post or a comment as a page shows it. Text is cut at 5,000 UTF-16 units. */
export interface PageItem {
  readonly author: Person | null;
  readonly text: string | null;
  /** https address without tracking parameters; null where the page doesn't show one. */
  readonly permalink: string | null;
}

/** What a page shows around a reply box. Untrusted: the page can write anything here. */
export interface ConversationContext {
  readonly platform: PlatformId;
  readonly box: BoxKind;
  /** The comment or post that is answered; null for a new post. */
  readonly answers: PageItem | null;
  /** The post that the comment belongs to; null where it is the one answered, or not shown. */
  readonly post: PageItem | null;
  /** Who the page says is signed in; null where it doesn't. */
  readonly signedIn: Person | null;
  /** BCP 47 tag of the page's language. */
  readonly lang: string;
}

/** `comment` answers a post, `reply` answers a comment (or a post among posts), `post` is a composer. */
export type BoxKind = 'comment' | 'reply' | 'post';

/** Whether the account that the page shows as signed in is one of the chosen client's. */
export type Verdict =
  | { readonly kind: 'match'; readonly accountId: string }
  /** Another one is signed in. `accountId` and `clientId`: whose it is, where that is known. */
  | {
      readonly kind: 'mismatch';
      readonly shown: Person;
      readonly accountId: string | null;
      readonly clientId: string | null;
    }
  | { readonly kind: 'cannot-tell'; readonly why: 'not-shown' | 'ambiguous' | 'no-account' };
