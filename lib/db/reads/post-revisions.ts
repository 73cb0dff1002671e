import type { Reader } from './reader';

/** The present revision of each of these posts, by post id; posts that are gone or in the bin are absent. */
export async function postRevisions(db: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.posts.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row && row.deletedAt === null ? [[row.id, row.revision]] : [])));
}
