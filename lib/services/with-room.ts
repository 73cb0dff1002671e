import { isStorageFull } from '@/lib/db/is-storage-full';
import type { World } from './world';

/**
 * Runs a write that must not fail for want of space. On a full disk the small pictures of the media are given up first (they are made again
 * from the files), then it is tried once more; what still does not fit throws as before.
 */
export async function withRoom<T>({ library }: Pick<World, 'library'>, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    await library.mediaThumbs.clear();
    return write();
  }
}
