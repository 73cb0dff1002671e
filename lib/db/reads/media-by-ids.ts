import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Reader } from './reader';

/** Assets by id, also smaller copies and those in the bin; ids without an asset are absent. */
export async function mediaByIds(db: Reader, ids: readonly string[]): Promise<Map<string, MediaAsset>> {
  const rows = await db.media.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
