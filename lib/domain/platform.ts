import type { TextUnit } from './text-unit';

/** Folder name under `lib/platforms`. */
export type PlatformId = string;

/** A number that a network sets, with where and when it was read: limits age, and sources conflict. */
export interface Limit {
  readonly max: number;
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly checkedAt: string;
}

export interface TextLimit extends Limit {
  readonly unit: TextUnit;
}

export interface ImageLimits {
  readonly count: Limit;
  readonly bytes: Limit;
  /** Alt text, in graphemes. */
  readonly alt: Limit;
  /** MIME types the network shows, best first. */
  readonly types: readonly string[];
}

/** Films or sounds in a post. */
export interface FilmLimits {
  readonly count: Limit;
  readonly bytes: Limit;
  /** Length in seconds; null where the network sets none. */
  readonly seconds: Limit | null;
  readonly types: readonly string[];
  /** Whether images may stand beside it. */
  readonly withImages: boolean;
}

/** What a post may be there besides text, images and a link card. */
export interface PlatformFeatures {
  readonly thread: boolean;
  readonly reply: boolean;
  readonly quote: boolean;
  readonly warning: boolean;
  readonly visibility: boolean;
  readonly poll: boolean;
  readonly focus: boolean;
  /** Whether a published post can be changed through Tend. */
  readonly edit: boolean;
}

/** How addresses of single posts look there. */
export interface PostAddress {
  /** Matches the whole of one, without white space around it. */
  readonly pattern: RegExp;
  /** Placeholder of the field that takes one. */
  readonly example: string;
}

export interface PollLimits {
  /** At least two are needed anywhere. */
  readonly options: Limit;
  /** One option's text, in graphemes. */
  readonly option: Limit;
  /** How short and how long it may run, in seconds. */
  readonly shortest: number;
  readonly longest: number;
  /** Whether images may stand beside it. */
  readonly withMedia: boolean;
}

/** What is known of a platform without talking to it: data only, so that every surface may load it. */
export interface PlatformSpec {
  readonly id: PlatformId;
  /** The network's own name, not translated. */
  readonly name: string;
  readonly publishBy: 'api' | 'page';
  /** Match patterns that may be asked for at first use; https only. */
  readonly optionalHosts: readonly string[];
  /** All must hold. The first is the one a counter shows. */
  readonly text: readonly [TextLimit, ...TextLimit[]];
  readonly images: ImageLimits;
  /** Absent where the platform takes none through Tend. */
  readonly video?: FilmLimits;
  readonly audio?: FilmLimits;
  /** https origins that films go through besides the account's own server; asked for with it, and when the first film is queued. */
  readonly filmHosts?: readonly string[];
  readonly features: PlatformFeatures;
  /** Where posts can be answered or quoted. */
  readonly postAddress?: PostAddress;
  /** Where there are polls. */
  readonly poll?: PollLimits;
  /** Posts of one account within 24 hours that Tend sends by itself; more look like spam to the network. Null: no bound. */
  readonly postsPerDay: Limit | null;
  /** Whether a link card can stand beside images in one post. */
  readonly linkCardWithImages: boolean;
  /** The network makes a card of the last link in the text by itself: a link card of ours goes there as its address. */
  readonly linkInText?: true;
  /** Up to how many languages a post may be marked with. */
  readonly langs: Limit;
  /** Graphemes shown before the network folds a post away; null where it doesn't. */
  readonly fold: number | null;
  /** Where the person proves who they are: on the network's own page, instead of with an app password. */
  readonly signIn?: 'own-page';
  /** Placeholder of the identifier field when an account is connected, e.g. `name.bsky.social`. */
  readonly identifierExample: string;
  /** Where the person makes an app password or token; https. Absent where Tend publishes nothing by API. */
  readonly secretHelpUrl?: string;
  /** Replying in the platform's own pages. */
  readonly page?: PageRights;
}

/** What Tend may do in a platform's own pages, and what a reply may hold there. */
export interface PageRights {
  /** Match patterns of the pages, asked for when the person switches the platform on; `account-servers` where each account's server has its own. */
  readonly hosts: readonly string[] | 'account-servers';
  /** False where the platform's rules forbid overlays: then the side panel and the clipboard are all there is. */
  readonly injects: boolean;
  /** All must hold of a reply; the first is the one a counter shows. */
  readonly reply: readonly [TextLimit, ...TextLimit[]];
  /** Accounts that are added by their handle; absent where they are connected by API. */
  readonly handles?: HandleRules;
}

/** How an account is named where Tend knows it by its handle only. */
export interface HandleRules {
  /** Matches the whole of one, without `@`. */
  readonly pattern: RegExp;
  /** Where profiles are, without `www.` and the like. */
  readonly hosts: readonly string[];
  /** Path and query of a profile's address, from the slash on; the one named group that takes part is the handle. */
  readonly path: RegExp;
  /** https address of an account's profile, `{handle}` in it. */
  readonly profile: string;
  /** Accounts may be shown by their name alone, so it is asked for: a Page has no handle where it comments. */
  readonly byName?: true;
  /** Dots in it mean nothing: `casa.luz` and `casaluz` are one. */
  readonly ignoresDots?: true;
}
