import { useLiveQuery } from 'dexie-react-hooks';
import type { Reader } from '@/lib/db/reads/reader';
import { useDb } from './db-context';

/**
 * Reads from the database and reads again whenever what was read changes. Undefined until the first answer is there. `on` lists what
 * the read depends on, like the dependencies of an effect.
 */
export function useRead<T>(read: (db: Reader) => Promise<T>, on: readonly unknown[] = []): T | undefined {
  const db = useDb();
  return useLiveQuery(() => read(db), [db, ...on]);
}
