import { ArrowDown, ArrowUp, GripVertical, TriangleAlert, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { formatBytes } from '@/components/media/format-bytes';
import { PlayMark } from '@/components/media/play-mark';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { StateBadge } from '@/components/ui/state-badge';
import { TextArea } from '@/components/ui/text-area';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Focus, PostMedia } from '@/lib/domain/post';
import { countGraphemes } from '@/lib/text/count-graphemes';
import { FocusPicker } from './focus-picker';
import styles from './media-item.module.css';

interface MediaItemProps {
  readonly item: PostMedia;
  readonly asset: MediaAsset | undefined;
  readonly altMax: number;
  /** Whether a network of this post crops pictures around a point of one's choice. */
  readonly knowsFocus: boolean;
  readonly note: ReactNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAlt: (alt: string) => void;
  /** Null: the middle. */
  readonly onFocus: (focus: Focus | null) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

/** One image, film or sound of a post: its alt text, its place, away with it. */
export function MediaItem({ item, asset, altMax, knowsFocus, note, isFirst, isLast, ...on }: MediaItemProps) {
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
        <span className={styles.frame}>
          <AssetImage assetId={item.assetId} alt="" className={styles.picture} />
          {asset && asset.seconds !== null && (
            <PlayMark kind={asset.kind} seconds={asset.seconds} className={styles.length} />
          )}
        </span>
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
          placeholder={i18n.t(asset?.kind === 'audio' ? 'editor.media.altHintSound' : 'editor.media.altHint')}
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
        {knowsFocus && asset?.kind === 'image' && (
          <FocusPicker item={item} asset={asset} onFocus={on.onFocus} />
        )}
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
