import { living } from './living';
import type { Reader } from './reader';

/** The categories that a client's slots wait for, by name. */
export async function categories(db: Reader, clientId: string): Promise<string[]> {
  const accountIds = await db.accounts.where('clientId').equals(clientId).primaryKeys();
  const slots = await db.slots.where('accountId').anyOf(accountIds).filter(living).toArray();
  return [...new Set(slots.flatMap(({ category }) => category ?? []))].sort((a, b) => a.localeCompare(b));
}
