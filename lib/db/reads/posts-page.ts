import type { StoredPost } from '../schema';
import { living } from './living';
import type { Reader } from './reader';

export interface PageOf {
  /** Null or absent: of all clients. */
  readonly clientId?: string | null;
  /** Epoch ms; only what is older. Absent: from the newest on. */
  readonly before?: number;
  readonly limit: number;
}

/**
 * One page of the library, last changed first. Where several rows share the time of the last one, all of them are given, so that
 * `before: <time of the last one>` leads to the next page without a gap.
 */
export async function postsPage(
  db: Reader,
  { clientId = null, before = Infinity, limit }: PageOf,
): Promise<StoredPost[]> {
  const older = (from: number, to: number, withTo: boolean) =>
    clientId === null
      ? db.posts.where('updatedAt').between(from, to, true, withTo)
      : db.posts.where('[clientId+updatedAt]').between([clientId, from], [clientId, to], true, withTo);
  const page = await older(-Infinity, before, false).reverse().filter(living).limit(limit).toArray();
  const last = page.at(-1);
  if (!last || page.length < limit) return page;
  const ties = await older(last.updatedAt, last.updatedAt, true).reverse().filter(living).toArray();
  return [...page.filter(({ updatedAt }) => updatedAt !== last.updatedAt), ...ties];
}
