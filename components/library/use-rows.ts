import { useRead } from '@/components/ports/use-read';
import { deliveriesOfPosts } from '@/lib/db/reads/deliveries-of-posts';
import { postsByIds } from '@/lib/db/reads/posts-by-ids';
import type { Delivery } from '@/lib/domain/delivery';
import type { Post } from '@/lib/domain/post';

export interface Rows {
  readonly posts: ReadonlyMap<string, Post>;
  readonly deliveries: ReadonlyMap<string, readonly Delivery[]>;
}

const NONE: Rows = { posts: new Map(), deliveries: new Map() };

/** The posts in sight and their deliveries, live. While others scroll in, the ones before stay. */
export function useRows(ids: readonly string[]): Rows {
  return (
    useRead(
      async (db) => {
        const [posts, deliveries] = await Promise.all([postsByIds(db, ids), deliveriesOfPosts(db, ids)]);
        return { posts, deliveries };
      },
      [ids.join()],
    ) ?? NONE
  );
}
