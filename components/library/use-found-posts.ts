import { useDeferredValue, useMemo } from 'react';
import { findPosts } from '@/lib/db/reads/find-posts';
import type { PostOrder } from '@/lib/db/reads/post-index';
import { matchWords } from '@/lib/text/match-words';
import { usePostIndex } from './use-post-index';

export interface ListWish {
  readonly clientId: string | null;
  readonly bin: boolean;
  readonly order: PostOrder;
  readonly query: string;
}

export interface FoundPosts {
  readonly ids: readonly string[];
  /** How much of the library has been looked at, while not all of it has. */
  readonly progress: { readonly read: number; readonly total: number } | null;
}

/** The ids that the list shows, as one types: what is typed is drawn first, the list right after. */
export function useFoundPosts({ clientId, bin, order, query }: ListWish): FoundPosts {
  const { index, state } = usePostIndex();
  const words = useDeferredValue(query);
  // The same array until an entry has changed.
  const entries = index.inOrder(order);
  const ids = useMemo(
    () => findPosts(entries, { clientId, bin, matches: matchWords(words) }),
    [entries, clientId, bin, words],
  );
  return { ids, progress: state.complete ? null : { read: state.read, total: state.total } };
}
