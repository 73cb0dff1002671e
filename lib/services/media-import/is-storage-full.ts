/**
 * Whether an error says that the disk or quota is full. Dexie wraps what IndexedDB threw, once or twice, in `inner`; an aborted
 * transaction carries the reason there too.
 */
export function isStorageFull(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = innerOf(at)) {
    if (at.name === 'QuotaExceededError') return true;
  }
  return false;
}

const innerOf = (error: object): unknown => ('inner' in error ? error.inner : undefined);
