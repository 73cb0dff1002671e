import { createContext, use } from 'react';
import type { Reader } from '@/lib/db/reads/reader';

/** The database that the live queries of a page read from; the entrypoint hands it in. */
export const DbContext = createContext<Reader | null>(null);

/** The page's database. Throws outside `DbContext`: that is a bug of the wiring. */
export function useDb(): Reader {
  const db = use(DbContext);
  if (!db) throw new Error('no DbContext around this component');
  return db;
}
