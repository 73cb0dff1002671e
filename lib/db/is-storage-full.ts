/**
 * Whether an error says that the disk or the quota is full. Dexie wraps what IndexedDB threw, once or twice, in `inner`; an aborted
 * transaction carries the reason there too. Chromium 156 on a full disk says `DataError: Failed to write blobs (IOError)`, measured on a
 * 90 MB file system, 2026-11-24.
 */
export function isStorageFull(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = innerOf(at)) {
    if (at.name === 'QuotaExceededError') return true;
    if (at.name === 'DataError' && at.message.includes('write blobs')) return true;
  }
  return false;
}

const innerOf = (error: object): unknown => ('inner' in error ? error.inner : undefined);
