import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';

/** Whether a stored value is a snapshot. Cheap on purpose: it stands between opening the popup and its first paint. */
export function isSnapshot(value: unknown): value is PopupSnapshot {
  const snapshot = value as Partial<PopupSnapshot> | null | undefined;
  return (
    typeof snapshot === 'object' &&
    typeof snapshot?.at === 'number' &&
    Array.isArray(snapshot.clients) &&
    Array.isArray(snapshot.accounts) &&
    Array.isArray(snapshot.next) &&
    Array.isArray(snapshot.needs) &&
    typeof snapshot.needsCount === 'number'
  );
}
