import type { TemplateDraft } from './template-draft';

const PREFIX = 'template-draft:';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A template as it stands in the editor while it can't be stored as it is. */
export interface Unfinished {
  readonly draft: TemplateDraft;
  /** What was stored when this was typed; null where nothing was. */
  readonly over: TemplateDraft | null;
  /** Epoch ms of the last key. */
  readonly at: number;
}

/** What was left unfinished of a template; null where nothing was. */
export function readUnfinished(id: string, store: Store = localStorage): Unfinished | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(PREFIX + id) ?? 'null');
    return isUnfinished(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it in this browser. False where the browser refuses, most likely because the disk is full. */
export function keepUnfinished(unfinished: Unfinished, store: Store = localStorage): boolean {
  try {
    store.setItem(PREFIX + unfinished.draft.id, JSON.stringify(unfinished));
    return true;
  } catch {
    return false;
  }
}

export function dropUnfinished(id: string, store: Store = localStorage): void {
  try {
    store.removeItem(PREFIX + id);
  } catch {
    // Then it is offered once more.
  }
}

/** All of them, last typed first. */
export function allUnfinished(store: Store = localStorage): readonly Unfinished[] {
  const ids = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
  return ids.flatMap((id) => readUnfinished(id, store) ?? []).sort((a, b) => b.at - a.at);
}

/** Written by this code only, but an older Tend may have written it. */
const isUnfinished = (kept: unknown): kept is Unfinished => {
  const { draft, over, at } = (kept ?? {}) as Partial<Unfinished>;
  return typeof at === 'number' && isDraft(draft) && (over === null || isDraft(over));
};

const isDraft = (kept: Partial<TemplateDraft> | undefined): kept is TemplateDraft =>
  typeof kept?.id === 'string' &&
  (kept.clientId === null || typeof kept.clientId === 'string') &&
  [kept.title, kept.shortcut, kept.body].every((text) => typeof text === 'string') &&
  [kept.platforms, kept.tags].every((list) => Array.isArray(list));
