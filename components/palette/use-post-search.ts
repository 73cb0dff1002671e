import { useCallback, useMemo, useState } from 'react';
import { firstWords } from '@/components/delivery/first-words';
import { formatDay } from '@/components/library/format-day';
import { PostFinder } from '@/components/library/post-finder';
import { usePostIndex } from '@/components/library/use-post-index';
import { useDb } from '@/components/ports/db-context';
import { clients } from '@/lib/db/reads/clients';
import { postsByIds } from '@/lib/db/reads/posts-by-ids';
import type { PostContent } from '@/lib/domain/post';
import type { SearchItems } from './palette';

/** As many as the palette shows of one group. */
const MOST = 8;

/** Finds posts of the library for the palette, changed last first. */
export function usePostSearch(open: (postId: string) => void): SearchItems {
  const db = useDb();
  const { index } = usePostIndex();
  const [finder] = useState(() => new PostFinder());
  const colors = useMemo(
    () => clients(db).then((rows) => new Map(rows.map(({ id, color }) => [id, color]))),
    [db],
  );
  return useCallback(
    async (query) => {
      const ids = finder.find(index.inOrder('updatedAt'), { clientId: null, bin: false, query });
      const [rows, color] = await Promise.all([postsByIds(db, ids.slice(0, MOST)), colors]);
      return [...rows.values()].map(({ id, clientId, text, link, updatedAt, tags }) => ({
        id: `post ${id}`,
        group: 'posts',
        label: firstWords({ text, link, media: [], langs: [] } satisfies PostContent),
        // What was found may stand anywhere in the post.
        words: `${text} ${tags.join(' ')} ${query}`,
        hint: formatDay(updatedAt, Date.now()),
        color: color.get(clientId) ?? '',
        run: () => open(id),
      }));
    },
    [db, index, finder, colors, open],
  );
}
