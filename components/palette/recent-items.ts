const KEY = 'palette-recent';
const KEPT = 20;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Ids of what was done from the palette, last first. */
export function recentItems(store: Store = localStorage): readonly string[] {
  try {
    const stored: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts an id first. A full store only costs the memory of it. */
export function rememberItem(id: string, store: Store = localStorage): void {
  try {
    const ids = [id, ...recentItems(store).filter((other) => other !== id)].slice(0, KEPT);
    store.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Nothing that the person would miss.
  }
}
