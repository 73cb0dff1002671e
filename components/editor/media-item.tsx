import { ArrowDown, ArrowUp, GripVertical, TriangleAlert, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { formatBytes } from '@/components/media/format-bytes';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { StateBadge } from '@/components/ui/state-badge';
import { TextArea } from '@/components/ui/text-area';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PostMedia } from '@/lib/domain/post';
import { countGraphemes } from '@/lib/text/count-graphemes';
import styles from './media-item.module.css';

interface MediaItemProps {
  readonly item: PostMedia;
  readonly asset: MediaAsset | undefined;
  readonly altMax: number;
  readonly note: ReactNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAlt: (alt: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

/** One image of a post: its alt text, its place, away with it. */
export function MediaItem({ item, asset, altMax, note, isFirst, isLast, ...on }: MediaItemProps) {
  const id = useId();
  const name = asset?.name ?? i18n.t('media.lost');
  const length = countGraphemes(item.alt);
  const count = new Intl.NumberFormat();
  return (
    <div className={styles.item}>
      <span
        className={styles.grip}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          on.onDragStart();
        }}
        onDragEnd={on.onDragEnd}
      >
        <GripVertical aria-hidden="true" />
        <AssetImage assetId={item.assetId} alt="" className={styles.picture} />
      </span>
      <div className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {i18n.t('editor.media.alt')}
          <span className={styles.name} dir="auto">
            {name}
          </span>
          {asset && <span className={styles.name}>{formatBytes(asset.bytes)}</span>}
        </label>
        <TextArea
          id={id}
          rows={2}
          value={item.alt}
          placeholder={i18n.t('editor.media.altHint')}
          aria-describedby={`${id}-count`}
          onChange={(event) => on.onAlt(event.target.value)}
        />
        <p id={`${id}-count`} className={styles.foot}>
          {item.alt.trim() === '' ? (
            <StateBadge icon={<TriangleAlert />} tone="warn">
              {i18n.t('editor.media.altMissing')}
            </StateBadge>
          ) : (
            <span className={classNames(length > altMax && styles.over)}>
              {i18n.t('editor.media.altCount', { count: count.format(length), max: count.format(altMax) })}
            </span>
          )}
        </p>
        {note}
      </div>
      <div className={styles.buttons}>
        <IconButton label={i18n.t('editor.media.remove', { name })} icon={<X />} onClick={on.onRemove} />
        {!(isFirst && isLast) && (
          <>
            <IconButton
              label={i18n.t('editor.media.earlier', { name })}
              icon={<ArrowUp />}
              aria-disabled={isFirst}
              onClick={() => on.onMove(-1)}
            />
            <IconButton
              label={i18n.t('editor.media.later', { name })}
              icon={<ArrowDown />}
              aria-disabled={isLast}
              onClick={() => on.onMove(1)}
            />
          </>
        )}
      </div>
    </div>
  );
}
