import { liveQuery } from 'dexie';
import { useEffect, useEffectEvent } from 'react';
import type { Reader } from '@/lib/db/reads/reader';
import { useDb } from './db-context';

/** Reads a row, or another thing with an id, from the database and calls back with it, now and whenever it has changed. */
export function useWatch<T>(
  id: string,
  read: (db: Reader, id: string) => Promise<T>,
  onRead: (value: T) => void,
): void {
  const db = useDb();
  const tell = useEffectEvent(onRead);
  const ask = useEffectEvent(read);
  useEffect(() => {
    const subscription = liveQuery(() => ask(db, id)).subscribe((value) => tell(value));
    return () => subscription.unsubscribe();
  }, [db, id]);
}
