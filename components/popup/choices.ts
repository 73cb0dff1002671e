import type { TextStore } from './draft-store';

/** What the popup remembers from one post to the next. */
export interface Choices {
  readonly clientId: string | null;
  /** Accounts that were switched off: a newly connected one is on. */
  readonly off: readonly string[];
}

const KEY = 'popup-choices';
const NONE: Choices = { clientId: null, off: [] };

/** The choices as they were left. */
export function readChoices(store: TextStore): Choices {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? 'null') as Partial<Choices> | null;
    return {
      clientId: typeof kept?.clientId === 'string' ? kept.clientId : null,
      off: Array.isArray(kept?.off) ? kept.off : [],
    };
  } catch {
    return NONE;
  }
}

/** Keeps the choices; a browser that refuses only costs the memory of them. */
export function writeChoices(store: TextStore, choices: Choices): void {
  try {
    store.setItem(KEY, JSON.stringify(choices));
  } catch {
    // The person chooses again next time.
  }
}
