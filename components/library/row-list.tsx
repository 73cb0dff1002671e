import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type CSSProperties, type ReactNode } from 'react';
import { useRestHeight } from '@/components/hooks/use-rest-height';
import { rowId } from './row-id';
import styles from './row-list.module.css';
import type { RowPlace } from './row-place';
import { extendTo, toggle, type Selection } from './selection';
import { useRowKeys } from './use-row-keys';

export interface RowListActs {
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: () => void;
  readonly onDuplicate: (id: string) => void;
}

interface RowListProps extends RowListActs {
  readonly ids: readonly string[];
  /** Height of a row, px. */
  readonly rowPx: number;
  readonly label: string;
  /** Draws the rows in sight, and some around them. */
  readonly children: (shown: readonly RowPlace[]) => ReactNode;
}

/** A list of any length with a selection: only the rows in sight are there, and the list alone takes the focus. */
export function RowList({ ids, rowPx, label, children, selection, onSelection, ...on }: RowListProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRestHeight(box);
  // No getItemKey: a new function would have it measure all rows anew, at each scroll step.
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 8,
  });
  const page = Math.max(1, Math.floor(height / rowPx) - 1);
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

  const placeOf = (id: string, index: number, start: number): RowPlace => ({
    ...{ id, index, of: ids.length, start },
    ...{ active: id === active, marked: selection.marked.has(id) },
    onOpen: (event) => {
      if (event.shiftKey) onSelection(extendTo(selection, id, ids));
      else if (event.ctrlKey || event.metaKey) onSelection(toggle(selection, id));
      else on.onOpen(id);
    },
    onMark: (event) => {
      event.stopPropagation();
      onSelection(event.shiftKey ? extendTo(selection, id, ids) : toggle(selection, id));
    },
  });
  const shown = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const id = ids[index];
    return id === undefined ? [] : [placeOf(id, index, start)];
  });

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={active === null ? undefined : rowId(active)}
      className={styles.list}
      style={{ '--height': `${height}px`, '--row': `${rowPx}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.all}
        style={{ '--total': `${virtual.getTotalSize()}px` } as CSSProperties}
      >
        {children(shown)}
      </div>
    </div>
  );
}
