import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDb } from '@/components/ports/db-context';
import { useRead } from '@/components/ports/use-read';
import { lastPostChange } from '@/lib/db/reads/last-post-change';
import { PostIndex, type PostIndexState } from '@/lib/db/reads/post-index';
import type { Reader } from '@/lib/db/reads/reader';
import { foldText } from '@/lib/text/fold-text';

/** While the first pass runs the list is drawn again at most so often, ms: each time everything read so far is put in order. */
const REDRAW_MS = 1_000;

/** One per page and database, kept while other places are shown. */
const indexes = new WeakMap<Reader, PostIndex>();

function indexOf(db: Reader): PostIndex {
  const index = indexes.get(db) ?? new PostIndex(db, foldText);
  indexes.set(db, index);
  return index;
}

/** Every post in memory, kept up to date while it is shown. `state` is a new object whenever the entries have changed. */
export function usePostIndex(): { readonly index: PostIndex; readonly state: PostIndexState } {
  const index = indexOf(useDb());
  const changedAt = useRead(lastPostChange);
  const subscribe = useMemo(() => sometimes(index), [index]);
  const state = useSyncExternalStore(subscribe, () => index.state);
  useEffect(() => {
    const controller = new AbortController();
    if (changedAt !== undefined) void index.read(controller.signal);
    return () => controller.abort();
  }, [index, changedAt]);
  return { index, state };
}

/** Passes changes on at once, but during the first pass only now and then. */
const sometimes =
  (index: PostIndex) =>
  (listener: () => void): (() => void) => {
    let last = -Infinity;
    return index.subscribe(() => {
      if (!index.state.complete && performance.now() - last < REDRAW_MS) return;
      last = performance.now();
      listener();
    });
  };
