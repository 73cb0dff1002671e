import { useState, type DragEvent, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Focus, PostMedia } from '@/lib/domain/post';
import { MediaItem } from './media-item';
import styles from './media-list.module.css';
import { move } from './move';

interface MediaListProps {
  readonly media: readonly PostMedia[];
  readonly assets: ReadonlyMap<string, MediaAsset>;
  /** Longest alt text, graphemes, of the strictest network. */
  readonly altMax: number;
  readonly knowsFocus: boolean;
  /** What networks say to the image at an index. */
  readonly noteOf: (index: number) => ReactNode;
  readonly onChange: (media: readonly PostMedia[]) => void;
  readonly onRemove: (index: number) => void;
}

/** The images, films and sounds of a post in their order. They are moved by dragging, by the buttons, and by Alt and an arrow. */
export function MediaList({ media, assets, altMax, knowsFocus, noteOf, onChange, onRemove }: MediaListProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  const go = (from: number, to: number): void => {
    if (to < 0 || to >= media.length || from === to) return;
    onChange(move(media, from, to));
    setSaid(i18n.t('editor.media.moved', { place: String(to + 1), of: String(media.length) }));
  };
  const onDrop = (event: DragEvent, to: number): void => {
    // Files are for the page; only an image of this list is ours.
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    go(dragged, to);
    setDragged(null);
  };

  return (
    <>
      <ol className={styles.list}>
        {media.map((item, index) => (
          <li
            key={item.assetId}
            className={styles.item}
            data-dragged={dragged === index}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => onDrop(event, index)}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              go(index, index + (event.key === 'ArrowUp' ? -1 : 1));
            }}
          >
            <MediaItem
              item={item}
              asset={assets.get(item.assetId)}
              altMax={altMax}
              knowsFocus={knowsFocus}
              note={noteOf(index)}
              isFirst={index === 0}
              isLast={index === media.length - 1}
              onAlt={(alt) => onChange(media.with(index, { ...item, alt }))}
              onFocus={(focus) => onChange(media.with(index, withFocus(item, focus)))}
              onMove={(step) => go(index, index + step)}
              onRemove={() => onRemove(index)}
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(null)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

function withFocus(item: PostMedia, focus: Focus | null): PostMedia {
  const { assetId, alt } = item;
  return { assetId, alt, ...(focus ? { focus } : {}) };
}
