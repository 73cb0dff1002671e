import { useState } from 'react';
import type { PostOrder } from '@/lib/db/reads/post-index';
import { PostFinder, type Wanted } from './post-finder';
import { usePostIndex } from './use-post-index';

export interface FoundPosts {
  readonly ids: readonly string[];
  /** How much of the library has been looked at, while not all of it has. */
  readonly progress: { readonly read: number; readonly total: number } | null;
}

/** The ids that the list shows, the same array until they change. Set `query` in a transition: the first letter may take 30 ms at 100,000 posts. */
export function useFoundPosts(order: PostOrder, wanted: Wanted): FoundPosts {
  const { index, state } = usePostIndex();
  const [finder] = useState(() => new PostFinder());
  const ids = finder.find(index.inOrder(order), wanted);
  return { ids, progress: state.complete ? null : { read: state.read, total: state.total } };
}
