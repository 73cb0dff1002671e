import type { StoredPost } from '../schema';
import { living } from './living';
import type { Reader } from './reader';

/** The posts that use an asset, last changed first; posts in the bin don't count. */
export async function mediaUses(db: Reader, assetId: string): Promise<StoredPost[]> {
  const posts = await db.posts.where('assetIds').equals(assetId).filter(living).toArray();
  return posts.sort((a, b) => b.updatedAt - a.updatedAt);
}
