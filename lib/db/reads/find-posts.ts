import type { IndexedPost } from './post-index';

export interface PostQuery {
  readonly clientId: string | null;
  /** The bin instead of the library. */
  readonly bin: boolean;
  /** Whether a folded text is meant. */
  readonly matches: (words: string) => boolean;
}

/** The ids of the entries that a list shows, in their order. About 10 ms at 100,000 entries. */
export function findPosts(
  entries: readonly IndexedPost[],
  { clientId, bin, matches }: PostQuery,
): readonly string[] {
  const ids: string[] = [];
  for (const entry of entries) {
    if ((entry.deletedAt !== null) !== bin) continue;
    if (clientId !== null && entry.clientId !== clientId) continue;
    if (matches(entry.words)) ids.push(entry.id);
  }
  return ids;
}
