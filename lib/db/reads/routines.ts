import type { Routine } from '@/lib/domain/campaign';
import { living } from './living';
import type { Reader } from './reader';

/** A client's routine checks, by title. */
export async function routines(db: Reader, clientId: string): Promise<Routine[]> {
  const rows = await db.routines.where('clientId').equals(clientId).toArray();
  return rows.filter(living).sort((a, b) => a.title.localeCompare(b.title));
}
