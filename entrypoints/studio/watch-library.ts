import { library } from '@/lib/db/library';
import { libraryTrouble } from '@/lib/db/library-trouble';
import { HEAD_VERSION } from '@/lib/db/open';
import type { FailureCode } from '@/lib/domain/failure';

/** See `StudioPorts.watchLibrary`. */
export function watchLibrary(tell: (trouble: FailureCode | null) => void): () => void {
  const onBlocked = (): void => tell('library-blocked');
  const onVersion = ({ newVersion }: IDBVersionChangeEvent): void => {
    // Dexie lets go of the connection; a newer Tend is about to change the tables under this page.
    if (newVersion !== null && newVersion > HEAD_VERSION * 10) tell('newer-version');
  };
  library.on('blocked', onBlocked);
  library.on('versionchange', onVersion);
  library.open().then(
    () => tell(null),
    (error: unknown) => tell(libraryTrouble(error) ?? 'library-closed'),
  );
  return () => {
    library.on('blocked').unsubscribe(onBlocked);
    library.on('versionchange').unsubscribe(onVersion);
  };
}
