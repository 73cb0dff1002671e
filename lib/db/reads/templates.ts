import type { Template } from '@/lib/domain/template';
import { living } from './living';
import type { Reader } from './reader';

/** All templates that aren't in the bin, by title: a few thousand small rows, read whole (see the migration). */
export async function templates(db: Reader): Promise<Template[]> {
  const rows = await db.templates.toArray();
  return rows.filter(living).sort((a, b) => a.title.localeCompare(b.title));
}
