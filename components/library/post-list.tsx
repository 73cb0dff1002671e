import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type CSSProperties } from 'react';
import { i18n } from '#i18n';
import type { Delivery } from '@/lib/domain/delivery';
import type { Directory } from '@/components/studio/use-directory';
import styles from './post-list.module.css';
import { PostRow } from './post-row';
import { extendTo, toggle, type Selection } from './selection';
import { useRestHeight } from '@/components/hooks/use-rest-height';
import { useRowKeys } from './use-row-keys';
import { useRows } from './use-rows';

/** As in post-row.module.css, px. */
const ROW_PX = 64;

const NONE: readonly Delivery[] = [];

interface PostListProps {
  readonly ids: readonly string[];
  readonly directory: Directory;
  readonly now: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: () => void;
  readonly onDuplicate: (id: string) => void;
}

/** The library as a list of any length: only the rows in sight are there. */
export function PostList({ ids, directory, now, selection, onSelection, ...on }: PostListProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRestHeight(box);
  // No getItemKey: a new function would have it measure all rows anew, at each scroll step.
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const rows = useRows(shown.flatMap(({ index }) => ids[index] ?? []));
  const page = Math.max(1, Math.floor(height / ROW_PX) - 1);
  const onKeyDown = useRowKeys({ ids, selection, onSelection, page, ...on });
  const { active } = selection;
  // Only where the keyboard has gone: a list that changes must not jump.
  const reveal = useEffectEvent((id: string) => {
    const index = ids.indexOf(id);
    if (index >= 0) virtual.scrollToIndex(index);
  });
  useEffect(() => {
    if (active !== null) reveal(active);
  }, [active]);

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={i18n.t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={active === null ? undefined : `post-${active}`}
      className={styles.list}
      style={{ '--height': `${height}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.all}
        style={{ '--total': `${virtual.getTotalSize()}px` } as CSSProperties}
      >
        {shown.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          const post = rows.posts.get(id);
          return (
            <PostRow
              key={id}
              id={id}
              post={post}
              client={post && directory.clients.get(post.clientId)}
              deliveries={rows.deliveries.get(id) ?? NONE}
              now={now}
              position={{ index, start, of: ids.length }}
              active={id === active}
              marked={selection.marked.has(id)}
              onOpen={(event) => {
                if (event.shiftKey) onSelection(extendTo(selection, id, ids));
                else if (event.ctrlKey || event.metaKey) onSelection(toggle(selection, id));
                else on.onOpen(id);
              }}
              onMark={(event) => {
                event.stopPropagation();
                onSelection(event.shiftKey ? extendTo(selection, id, ids) : toggle(selection, id));
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
