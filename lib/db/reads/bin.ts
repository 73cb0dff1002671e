import type { StoredPost } from '../schema';
import type { Reader } from './reader';

/** Posts in the bin, last deleted first. */
export const bin = (db: Reader, limit = 500): Promise<StoredPost[]> =>
  db.posts.where('deletedAt').above(0).reverse().limit(limit).toArray();
