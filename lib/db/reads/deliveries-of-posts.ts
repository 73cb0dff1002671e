import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** Deliveries of the posts on screen, by post id, soonest due first. Posts without any are absent. */
export async function deliveriesOfPosts(
  db: Reader,
  postIds: readonly string[],
): Promise<Map<string, Delivery[]>> {
  const rows = await db.deliveries.where('postId').anyOf(postIds).toArray();
  return Map.groupBy(
    rows.sort((a, b) => a.dueAt - b.dueAt),
    ({ postId }) => postId,
  );
}
