import type { MediaAsset } from '@/lib/domain/media-asset';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { LogLine } from '@/lib/delivery/decision';
import { activityEntry } from '../activity';
import { readSettings } from '../settings';
import { isStorageFull } from '@/lib/db/is-storage-full';
import type { MediaIo } from './media-io';

/** What is known of a file when it is to be kept. */
export type AssetFacts = Omit<MediaAsset, 'createdAt' | 'updatedAt' | 'deletedAt' | 'origin' | 'bytes'>;

/**
 * Keeps a file once: row, bytes, small picture and log line in one transaction, so that a full disk (`storage-full`) leaves nothing
 * half-written. Known bytes give the asset that is there: out of the bin again, its name and alt text kept, for every client once a
 * second one brings it.
 */
export async function storeAsset(
  io: MediaIo,
  facts: AssetFacts,
  blob: Blob,
  thumb: Blob,
  line: LogLine,
): Promise<Result<MediaAsset, Failure>> {
  const { library } = io;
  const { deviceId } = await readSettings(io);
  const now = io.clock.now();
  try {
    const tables = [library.media, library.mediaBlobs, library.mediaThumbs, library.activity];
    const asset = await library.transaction('rw', tables, async () => {
      const before = await library.media.get(facts.id);
      const row = { ...(before ? again(before, facts) : { ...facts, createdAt: now }), bytes: blob.size };
      const stored: MediaAsset = { ...row, updatedAt: now, deletedAt: null, origin: deviceId };
      await library.media.put(stored);
      await library.mediaBlobs.put({ id: facts.id, blob });
      await library.mediaThumbs.put({ id: facts.id, blob: thumb });
      if (!before)
        await library.activity.add(activityEntry(io, line, { clientId: facts.clientId }, deviceId));
      return stored;
    });
    return ok(asset);
  } catch (error) {
    if (isStorageFull(error)) return fail(failure('storage-full', String(error)));
    throw error;
  }
}

/** What the person did not choose before (a copy, a link's picture) becomes a file of the library when the person brings it. */
const again = (before: MediaAsset, facts: AssetFacts): Omit<MediaAsset, 'bytes' | 'updatedAt'> => ({
  ...before,
  ...(before.copyOf !== null && facts.copyOf === null ? { name: facts.name } : {}),
  clientId: before.clientId === facts.clientId ? before.clientId : null,
  copyOf: facts.copyOf === null ? null : before.copyOf,
});
