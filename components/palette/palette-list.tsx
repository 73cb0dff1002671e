import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import type { PaletteItem } from './palette-item';
import styles from './palette-list.module.css';

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  /** Index of the one that Enter takes. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onRun: (item: PaletteItem) => void;
}

/** What was found, under the name of its group. Pointed at or reached by arrows, never focused itself. */
export function PaletteList({ id, items, active, onPoint, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, items]);
  const groups = [...Map.groupBy(items.entries(), ([, { group }]) => group)];
  return (
    <div ref={list} id={id} role="listbox" aria-label={i18n.t('palette.found')} className={styles.list}>
      {groups.map(([group, entries]) => (
        <div key={group} role="group" aria-label={groupName(group)}>
          <div aria-hidden="true" className={styles.group}>
            {groupName(group)}
          </div>
          {entries.map(([index, item]) => (
            <div
              key={item.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.item}
              style={item.color ? clientStyle(item.color) : undefined}
              onPointerMove={() => onPoint(index)}
              onClick={() => onRun(item)}
            >
              {item.color && <span aria-hidden="true" className={styles.dot} />}
              <span dir="auto" className={styles.label}>
                {item.label}
              </span>
              {item.hint && <span className={styles.hint}>{item.hint}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const groupName = (group: PaletteItem['group']): string => i18n.t(`palette.${group}`);
