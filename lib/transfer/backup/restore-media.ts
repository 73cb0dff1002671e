import type { TendDb } from '@/lib/db/open';
import { entryBlob } from '../zip/entry-data';
import type { CheckedBackup } from './checked-backup';
import { mediaFile, thumbFile } from './format';

/**
 * Files first, rows later: bytes without a row harm nobody, and the next try finds them. What is here already is not written again. Each
 * file goes from the archive to the database by reference; the browser copies it.
 */
export async function restoreMedia(
  library: TendDb,
  { file, manifest, entries, damaged }: CheckedBackup,
  { signal, onBytes }: { signal: AbortSignal | undefined; onBytes: (bytes: number) => void },
): Promise<number> {
  const here = new Set(await library.mediaBlobs.toCollection().primaryKeys());
  const thumbs = new Map(manifest.thumbs.map((thumb) => [thumb.id, thumb]));
  let added = 0;
  for (const { id, bytes, type } of manifest.media) {
    signal?.throwIfAborted();
    const entry = entries.get(mediaFile(id));
    if (entry && !here.has(id) && !damaged.has(mediaFile(id))) {
      const blob = await entryBlob(file, entry, type);
      const thumb = thumbs.get(id);
      const thumbEntry = damaged.has(thumbFile(id)) ? undefined : entries.get(thumbFile(id));
      const small = thumb && thumbEntry ? await entryBlob(file, thumbEntry, thumb.type) : null;
      await library.transaction('rw', library.mediaBlobs, library.mediaThumbs, async () => {
        await library.mediaBlobs.put({ id, blob });
        if (small) await library.mediaThumbs.put({ id, blob: small });
      });
      added += 1;
    }
    onBytes(bytes);
  }
  return added;
}
