import type { CompanyChange } from '@/lib/domain/company';
import type { Reader } from './reader';

/** Changes of a client's record that were taken back and can still be made again (30 days), last taken back first. */
export async function undoneChanges(db: Reader, clientId: string): Promise<CompanyChange[]> {
  const rows = await db.companyChanges.where('clientId').equals(clientId).toArray();
  return rows
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}
