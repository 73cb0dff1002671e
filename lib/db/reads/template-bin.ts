import type { Template } from '@/lib/domain/template';
import type { Reader } from './reader';

/** Templates in the bin, last deleted first. */
export async function templateBin(db: Reader): Promise<Template[]> {
  const rows = await db.templates.filter(({ deletedAt }) => deletedAt !== null).toArray();
  return rows.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}
