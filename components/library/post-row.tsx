import { Check, Images } from 'lucide-react';
import type { CSSProperties, MouseEvent } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { classNames } from '@/components/ui/class-names';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import type { Post } from '@/lib/domain/post';
import styles from './post-row.module.css';
import { PostStatus } from './post-status';

interface PostRowProps {
  readonly id: string;
  readonly post: Post | undefined;
  readonly client: Client | undefined;
  readonly deliveries: readonly Delivery[];
  readonly now: number;
  readonly position: { readonly index: number; readonly of: number; readonly start: number };
  readonly active: boolean;
  readonly marked: boolean;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMark: (event: MouseEvent) => void;
}

/** One line of the library. Nothing in it takes the focus: the list does. */
export function PostRow({
  id,
  post,
  client,
  deliveries,
  now,
  position,
  active,
  marked,
  ...on
}: PostRowProps) {
  const place = { '--start': `${position.start}px`, '--client': client?.color } as CSSProperties;
  const pictures = post
    ? [...post.media.map(({ assetId }) => assetId), post.link?.thumbId].filter(Boolean)
    : [];
  return (
    <div
      id={`post-${id}`}
      role="option"
      aria-selected={marked}
      aria-posinset={position.index + 1}
      aria-setsize={position.of}
      className={classNames(styles.row, active && styles.active, marked && styles.marked)}
      style={place}
      onClick={on.onOpen}
    >
      <span className={styles.mark} onClick={on.onMark}>
        <span className={styles.box}>{marked && <Check aria-hidden="true" />}</span>
      </span>
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
    </div>
  );
}
