import type { Draft } from './draft';

const KEY = 'popup-draft';

export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The draft as it was left; null where there is none, or none that can be understood. Synchronous: it is in the first paint. */
export function readDraft(store: TextStore): Draft | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the draft. False where the browser refuses, most likely because the disk is full. */
export function writeDraft(store: TextStore, draft: Draft): boolean {
  try {
    store.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Written by this code only; a schema library would cost more than everything else of the first paint. */
const isDraft = (kept: unknown): kept is Draft => {
  const draft = kept as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    typeof draft?.id === 'string' &&
    typeof draft.text === 'string' &&
    Array.isArray(draft.media) &&
    Array.isArray(draft.langs) &&
    Array.isArray(draft.tags) &&
    typeof draft.variants === 'object' &&
    typeof draft.when?.kind === 'string' &&
    typeof draft.stored === 'boolean'
  );
};
