import type { Account } from '@/lib/domain/account';
import { living } from './living';
import type { Reader } from './reader';

/** All accounts, or those of one client, by platform and handle. */
export async function accounts(db: Reader, clientId: string | null = null): Promise<Account[]> {
  const rows =
    clientId === null
      ? await db.accounts.toArray()
      : await db.accounts.where('clientId').equals(clientId).toArray();
  return rows
    .filter(living)
    .sort((a, b) => a.platform.localeCompare(b.platform) || a.handle.localeCompare(b.handle));
}
