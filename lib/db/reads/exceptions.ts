import type { Exception } from '@/lib/domain/company';
import { living } from './living';
import type { Reader } from './reader';

/** Where a client's places may go on showing something else. */
export const exceptions = async (db: Reader, clientId: string): Promise<Exception[]> =>
  (await db.exceptions.where('clientId').equals(clientId).toArray()).filter(living);
