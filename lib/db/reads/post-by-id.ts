import type { StoredPost } from '../schema';
import type { Reader } from './reader';

/** One post, also from the bin; undefined where there is none. */
export const postById = (db: Reader, id: string): Promise<StoredPost | undefined> => db.posts.get(id);
