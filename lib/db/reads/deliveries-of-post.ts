import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** All deliveries of a post, soonest due first. */
export async function deliveriesOfPost(db: Reader, postId: string): Promise<Delivery[]> {
  const rows = await db.deliveries.where('postId').equals(postId).toArray();
  return rows.sort((a, b) => a.dueAt - b.dueAt);
}
