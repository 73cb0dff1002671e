import { i18n } from '#i18n';
import type { Directory } from '@/components/studio/use-directory';
import type { Delivery } from '@/lib/domain/delivery';
import { PostRow } from './post-row';
import { RowList, type RowListActs } from './row-list';
import type { RowPlace } from './row-place';
import { useRows } from './use-rows';

const ROW_PX = 64;

const NONE: readonly Delivery[] = [];

interface OfPosts {
  readonly directory: Directory;
  readonly now: number;
}

interface PostListProps extends RowListActs, OfPosts {
  readonly ids: readonly string[];
}

/** The library's list. */
export const PostList = ({ ids, directory, now, ...acts }: PostListProps) => (
  <RowList ids={ids} rowPx={ROW_PX} label={i18n.t('library.list')} {...acts}>
    {(shown) => <PostRows shown={shown} directory={directory} now={now} />}
  </RowList>
);

/** Posts are read as they come into sight. */
function PostRows({ shown, directory, now }: OfPosts & { readonly shown: readonly RowPlace[] }) {
  const rows = useRows(shown.map(({ id }) => id));
  return shown.map((place) => {
    const post = rows.posts.get(place.id);
    return (
      <PostRow
        key={place.id}
        post={post}
        client={post && directory.clients.get(post.clientId)}
        deliveries={rows.deliveries.get(place.id) ?? NONE}
        now={now}
        place={place}
      />
    );
  });
}
