import type { IndexedPost } from '@/lib/db/reads/post-index';
import { foldText } from '@/lib/text/fold-text';
import { matchWords } from '@/lib/text/match-words';

export interface Wanted {
  readonly clientId: string | null;
  /** The bin instead of the library. */
  readonly bin: boolean;
  /** What was typed; every word must be there. */
  readonly query: string;
}

interface Found extends Wanted {
  readonly among: readonly IndexedPost[];
  readonly folded: string;
  readonly entries: readonly IndexedPost[];
  readonly ids: readonly string[];
}

/**
 * Finds what a list shows, in its order. Whoever types on looks for less: then only what was found before is looked through, so that only
 * the first letter costs a look at everything.
 */
export class PostFinder {
  private last: Found | null = null;

  find(among: readonly IndexedPost[], { clientId, bin, query }: Wanted): readonly string[] {
    const { last } = this;
    const folded = foldText(query);
    const isSame = last?.among === among && last.clientId === clientId && last.bin === bin;
    if (isSame && last.folded === folded) return last.ids;
    const matches = matchWords(query);
    const entries =
      isSame && folded.startsWith(last.folded)
        ? last.entries.filter(({ words }) => matches(words))
        : among.filter(
            (entry) =>
              (entry.deletedAt !== null) === bin &&
              (clientId === null || entry.clientId === clientId) &&
              matches(entry.words),
          );
    const ids = entries.map(({ id }) => id);
    this.last = { among, clientId, bin, query, folded, entries, ids };
    return ids;
  }
}
