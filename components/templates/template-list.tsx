import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, type CSSProperties } from 'react';
import { i18n } from '#i18n';
import { useRestHeight } from '@/components/hooks/use-rest-height';
import { extendTo, toggle, type Selection } from '@/components/library/selection';
import { useRowKeys } from '@/components/library/use-row-keys';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Directory } from '@/components/studio/use-directory';
import type { Template } from '@/lib/domain/template';
import styles from './template-list.module.css';
import { TemplateRow } from './template-row';

/** As in template-row.module.css, px. */
const ROW_PX = 60;

interface TemplateListProps {
  readonly templates: readonly Template[];
  readonly directory: Directory;
  readonly now: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: () => void;
  readonly onDuplicate: (id: string) => void;
}

/** Templates as a list of any length: only the rows in sight are there. */
export function TemplateList({
  templates,
  directory,
  now,
  selection,
  onSelection,
  ...on
}: TemplateListProps) {
  const { specs } = useStudioPorts();
  const box = useRef<HTMLDivElement>(null);
  const height = useRestHeight(box);
  const ids = useMemo(() => templates.map(({ id }) => id), [templates]);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
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
      aria-label={i18n.t('templates.list')}
      aria-multiselectable="true"
      aria-activedescendant={active === null ? undefined : `template-${active}`}
      className={styles.list}
      style={{ '--height': `${height}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.all}
        style={{ '--total': `${virtual.getTotalSize()}px` } as CSSProperties}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const template = templates[index];
          if (!template) return null;
          const { id, clientId } = template;
          return (
            <TemplateRow
              key={id}
              template={template}
              client={clientId === null ? null : (directory.clients.get(clientId) ?? null)}
              specs={specs}
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
