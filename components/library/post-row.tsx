import { Images } from 'lucide-react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import type { Post } from '@/lib/domain/post';
import { ListRow } from './list-row';
import styles from './post-row.module.css';
import { PostStatus } from './post-status';
import type { RowPlace } from './row-place';

interface PostRowProps {
  readonly post: Post | undefined;
  readonly client: Client | undefined;
  readonly deliveries: readonly Delivery[];
  readonly now: number;
  readonly place: RowPlace;
}

/** One line of the library. Nothing in it takes the focus: the list does. */
export function PostRow({ post, client, deliveries, now, place }: PostRowProps) {
  const pictures = post
    ? [...post.media.map(({ assetId }) => assetId), post.link?.thumbId].filter(Boolean)
    : [];
  return (
    <ListRow place={place} color={client?.color} className={styles.columns}>
      <span className={styles.picture}>
        {pictures[0] && <AssetImage assetId={pictures[0]} alt="" className={styles.thumb} />}
        {pictures.length > 1 && (
          <span className={styles.count}>
            <Images aria-hidden="true" />
            {pictures.length}
          </span>
        )}
      </span>
      <span className={styles.words}>
        <span className={styles.text} dir="auto">
          {post && (post.text.trim() || post.link?.title || i18n.t('library.noText'))}
        </span>
        <span className={styles.meta}>
          <span className={styles.client}>{client?.name}</span>
          {post?.category && <span className={styles.category}>{post.category}</span>}
          {post?.tags.map((tag) => (
            <span key={tag}>#{tag}</span>
          ))}
        </span>
      </span>
      <span className={styles.status}>{post && <PostStatus deliveries={deliveries} now={now} />}</span>
    </ListRow>
  );
}
