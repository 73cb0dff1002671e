import type { FieldId } from './company';
import type { ConversationContext } from './conversation';
import type { RefusalReason } from './insertion';
import type { Whose } from './page-bridge';
import type { PlatformId } from './platform';

/** The page in front, for the side panel (`front.look`). */
export interface FrontPage {
  /** Null where it is no platform's page. */
  readonly platform: PlatformId | null;
  readonly script: ScriptState;
  /** What stands around the reply box that has, or last had, the focus; null where none was used. */
  readonly context: ConversationContext | null;
  readonly whose: Whose | null;
}

/**
 * `on`: the page script runs. `off`: the person has not switched the platform on. `no-permission`: switched on, but the browser gives no access.
 * `hands-off`: the platform forbids it, nothing is injected ever. `gone`: it should run and doesn't answer (the page must be loaded again).
 * `none`: no platform's page.
 */
export type ScriptState = 'on' | 'off' | 'no-permission' | 'hands-off' | 'gone' | 'none';

/** What came of `front.insert`: where it isn't in, provably, the side panel puts it on the clipboard. */
export type FrontInserted =
  | { readonly how: 'inserted' }
  | { readonly how: 'copy'; readonly why: RefusalReason | 'unproven' | 'hands-off' };

/** What the person can point at. */
export const TAUGHT_PARTS = ['box', 'submit', 'signed-in'] as const;

export type TaughtPart = (typeof TAUGHT_PARTS)[number];

/** What takes one field on one of a platform's profile pages, by the page's id. */
export type TaughtField = `field:${FieldId}:${string}`;

/** What each description of `PageData` finds in a page (`front.health`). */
export interface PageHealth {
  readonly platform: PlatformId;
  readonly version: string;
  readonly lang: string;
  readonly lines: readonly HealthLine[];
}

export interface HealthLine {
  /** Of what: `signedIn.handle`, `box.comment`, `box.comment.submit`, `item.0.text` … */
  readonly part: string;
  readonly css: string;
  /** `YYYY-MM`; empty for what the person taught. */
  readonly seen: string;
  /** How many elements it finds. */
  readonly found: number;
  /** `used`: this one decides. `spare`: an older one, agreeing or finding nothing. `disagrees`: it finds another one, so nothing is taken. */
  readonly state: 'used' | 'spare' | 'disagrees' | 'nothing';
}
