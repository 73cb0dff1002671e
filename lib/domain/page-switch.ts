/** What Tend does in a platform's pages; each can be switched off by itself. */
export const PAGE_FUNCTIONS = ['mark', 'palette', 'expand', 'answered'] as const;

export type PageFunction = (typeof PAGE_FUNCTIONS)[number];

/** The person's switches for one platform. Off until the person switches it on, which asks the browser for access to its pages. */
export interface PageSwitch {
  readonly on: boolean;
  readonly off: readonly PageFunction[];
}

/** Key chord as it is stored: modifiers in this order, then `KeyboardEvent.code`, e.g. `Alt+Shift+KeyR`. */
export const DEFAULT_CHORD = 'Alt+Shift+KeyR';

/** How long replies to strangers are remembered, in days. */
export const DEFAULT_REMEMBER_DAYS = 180;
