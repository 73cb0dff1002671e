import type { PlatformId } from './platform';
import type { Row } from './row';

/** A reply with variables. What the body may hold stands in `lib/templates/parse.ts`. */
export interface Template extends Row {
  readonly id: string;
  /** Null is for all clients. */
  readonly clientId: string | null;
  readonly title: string;
  /** Typed as `/<shortcut>` and Tab; lower case, without the slash, no white space; empty where there is none. */
  readonly shortcut: string;
  readonly body: string;
  /** Platforms it is for; empty is all. */
  readonly platforms: readonly PlatformId[];
  readonly tags: readonly string[];
  /** How often it was inserted, and when last (epoch ms). */
  readonly uses: number;
  readonly usedAt: number | null;
}

/** A reply that went through Tend. Kept `Settings.rememberDays`; one person is erased everywhere by `person.forget`. */
export interface Answer extends Row {
  readonly id: string;
  /** Epoch ms of the insertion. */
  readonly at: number;
  /** Epoch ms at which the page showed that the person had sent it; null while only inserted. */
  readonly sentAt: number | null;
  readonly clientId: string;
  readonly accountId: string | null;
  readonly platform: PlatformId;
  readonly templateId: string | null;
  /** Handle in lower case, or the name where the page shows no handle; empty where neither was shown. `<platform>|<this>` is `person`. */
  readonly author: string;
  readonly authorName: string | null;
  /** `<platform>|<author>`: whom it was for. */
  readonly person: string;
  /** Of what was answered; empty where the page shows none. */
  readonly permalink: string;
  /** What was answered, at most 1,000 UTF-16 units; empty where the page shows none. */
  readonly asked: string;
  /** What was inserted, or what was sent where that was seen. */
  readonly text: string;
}

/** What the person pointed at on a page where Tend's own descriptions failed. Counts until the page data's `version` changes. */
export interface Taught extends Row {
  /** `<platform>|<part>`. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly part: string;
  readonly version: string;
  /** CSS descriptions that agreed on the one element, independent of each other. */
  readonly css: readonly string[];
}
