import type { StoredPost } from '../schema';
import type { Reader } from './reader';

/** Posts by id, also from the bin; ids without a post are absent. */
export async function postsByIds(db: Reader, ids: readonly string[]): Promise<Map<string, StoredPost>> {
  const rows = await db.posts.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
