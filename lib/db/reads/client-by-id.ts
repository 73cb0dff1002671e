import type { Client } from '@/lib/domain/client';
import type { Reader } from './reader';

/** One client, also from the bin; undefined where there is none. */
export const clientById = (db: Reader, id: string): Promise<Client | undefined> => db.clients.get(id);
