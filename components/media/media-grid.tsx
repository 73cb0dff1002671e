import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useRestHeight } from '@/components/hooks/use-rest-height';
import type { Directory } from '@/components/studio/use-directory';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { i18n } from '#i18n';
import styles from './media-grid.module.css';
import { MediaTile } from './media-tile';

/** Least width of a tile, px; as many stand beside each other as fit. */
const TILE_PX = 168;
const GAP_PX = 12;
/** Below the picture: name and facts, px. */
const WORDS_PX = 54;

interface MediaGridProps {
  readonly assets: readonly MediaAsset[];
  readonly directory: Directory | undefined;
  readonly onOpen: (asset: MediaAsset) => void;
  readonly onEnd: () => void;
}

/** Files as pictures, any number of them; arrows move from one to the next. */
export function MediaGrid({ assets, directory, onOpen, onEnd }: MediaGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRestHeight(box);
  const width = useWidth(box);
  const columns = Math.max(1, Math.floor((width + GAP_PX) / (TILE_PX + GAP_PX)));
  const rowHeight = ((width + GAP_PX) / columns - GAP_PX) * 0.75 + WORDS_PX + GAP_PX;
  const virtual = useVirtualizer({
    count: Math.ceil(assets.length / columns),
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 2,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const shown = virtual.getVirtualItems();
  const atEnd = (shown.at(-1)?.index ?? 0) >= virtual.options.count - 1;
  const reachEnd = useEffectEvent(onEnd);
  useEffect(() => {
    if (atEnd) reachEnd();
  }, [atEnd, assets.length]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    const at = Number(
      (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN,
    );
    const goal = at + (step ?? NaN) * (step && Math.abs(step) === 1 && isRightToLeft(box.current) ? -1 : 1);
    if (!(goal >= 0 && goal < assets.length)) return;
    event.preventDefault();
    virtual.scrollToIndex(Math.floor(goal / columns));
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-index="${goal}"] button`)?.focus(),
    );
  };

  const size = { '--height': `${height}px`, '--columns': String(columns) } as CSSProperties;
  return (
    <div
      ref={box}
      role="region"
      aria-label={i18n.t('media.heading')}
      tabIndex={-1}
      className={styles.box}
      style={size}
      onKeyDown={onKeyDown}
    >
      <div className={styles.all} style={{ '--total': `${virtual.getTotalSize()}px` } as CSSProperties}>
        {shown.map(({ index: row, start }) => (
          <div key={row} className={styles.row} style={{ '--start': `${start}px` } as CSSProperties}>
            {assets.slice(row * columns, (row + 1) * columns).map((asset, column) => (
              <div key={asset.id} data-index={row * columns + column} className={styles.cell}>
                <MediaTile
                  asset={asset}
                  client={asset.clientId === null ? undefined : directory?.clients.get(asset.clientId)}
                  onOpen={() => onOpen(asset)}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const isRightToLeft = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).direction === 'rtl';

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(TILE_PX);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
