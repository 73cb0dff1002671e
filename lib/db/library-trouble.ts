import type { FailureCode } from '@/lib/domain/failure';
import { NEWER } from './guarded-factory';
import { isStorageFull } from './is-storage-full';

/** Names under which Dexie and the browsers say that a database can't be opened or read at all. */
const CLOSED = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'UnknownError',
  'InvalidStateError',
  'VersionError',
  'AbortError',
  'NotReadableError',
  'SecurityError',
]);

/** What is the matter with the library, if that is what an error says; null for everything else. Dexie wraps the cause in `inner`. */
export function libraryTrouble(error: unknown): FailureCode | null {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = innerOf(at))
    names.push(at.name);
  if (names.includes(NEWER)) return 'newer-version';
  if (isStorageFull(error)) return 'storage-full';
  return names.some((name) => CLOSED.has(name)) ? 'library-closed' : null;
}

const innerOf = (error: object): unknown => ('inner' in error ? error.inner : undefined);
