import type { Reader } from './reader';

/** Epoch ms at which a post was last written; 0 without posts. Watched to learn that the library has changed. */
export const lastPostChange = async (db: Reader): Promise<number> =>
  (await db.posts.orderBy('updatedAt').last())?.updatedAt ?? 0;
