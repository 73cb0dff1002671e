import { isStorageFull } from '@/lib/db/is-storage-full';
import { libraryTrouble } from '@/lib/db/library-trouble';
import { openConnections } from './open-connections';
import type { World } from './world';

type Roomy = Pick<World, 'library' | 'outbox' | 'reserve'>;

/**
 * Runs a write that must not fail for want of space; one that failed has changed nothing, so that it may be run again. On a full disk the
 * reserve is given up first, then the small pictures of the media (they are made again from the files); what still does not fit throws as
 * before.
 */
export async function withRoom<T>(world: Roomy, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(await makeRoom(world, error))) throw error;
    return write();
  }
}

/** Whether there may be room now. A disk without a byte left doesn't say so: the browser just closes the database (see `reserve.ts`). */
export async function makeRoom(world: Roomy, error: unknown): Promise<boolean> {
  const isFull = isStorageFull(error);
  if (!isFull && libraryTrouble(error) !== 'library-closed') return false;
  if (await world.reserve?.spend()) {
    await openConnections(world);
    return true;
  }
  if (!isFull) return false;
  await world.library.mediaThumbs.clear();
  return true;
}
