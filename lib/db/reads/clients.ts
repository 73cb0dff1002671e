import type { Client } from '@/lib/domain/client';
import { living } from './living';
import type { Reader } from './reader';

/** All clients that aren't in the bin, by name. A person looks after tens of them, so the whole table is read. */
export async function clients(db: Reader): Promise<Client[]> {
  const rows = await db.clients.toArray();
  return rows.filter(living).sort((a, b) => a.name.localeCompare(b.name));
}
