import type { CompanyChange } from '@/lib/domain/company';
import { living } from './living';
import type { Reader } from './reader';

/** Every change of a client's record that counts, in the order in which they are laid over each other. */
export async function companyChanges(db: Reader, clientId: string): Promise<CompanyChange[]> {
  const rows = await db.companyChanges.where('clientId').equals(clientId).toArray();
  return rows
    .filter(living)
    .sort((a, b) => a.from.localeCompare(b.from) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
