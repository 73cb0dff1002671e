import { emptyDraft } from './draft';
import { readDraft, writeDraft, type TextStore } from './draft-store';

/** Keeps what was typed into the first paint, where it isn't what the draft holds, so that what takes over goes on with it. */
export function keepTyped(store: TextStore, text: string, newId: () => string): void {
  const draft = readDraft(store) ?? emptyDraft(newId(), null);
  if (draft.text !== text) writeDraft(store, { ...draft, text, revision: null, stored: true });
}
