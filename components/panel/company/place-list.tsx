import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import styles from './company-part.module.css';
import { needsWork, type PlaceRow } from './place-rows';
import { PlaceRowView } from './place-row-view';
import type { PlaceScene } from './place-scene';
import { useSteadyOrder } from './use-steady-order';

interface PlaceListProps {
  readonly rows: readonly PlaceRow[];
  readonly scene: PlaceScene;
  readonly activeField: string | null;
  readonly onActive: (field: string | null) => void;
}

/** The fields of a place. Arrows, Home and End lead through them, Enter does the obvious thing. */
export function PlaceList({ rows, scene, activeField, onActive }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const ordered = useSteadyOrder(rows, activeField !== null || scene.fill.filled.size > 0);
  // What another page has, and is well there, is only to be looked up.
  const isAside = (row: PlaceRow): boolean =>
    row.standing === 'elsewhere' &&
    !needsWork(row.audit) &&
    row.tasks.length === 0 &&
    !scene.actsOf(row).includes('change');
  const aside = ordered.filter(isAside);
  const fold = aside.length > 3;
  const shown = fold ? ordered.filter((row) => !isAside(row)) : ordered;
  const first =
    (shown.some(({ field }) => field.field === activeField) ? activeField : null) ?? shown[0]?.field.field;

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('dialog, [role=menu], input')) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    const at = all.findIndex((row) => row.contains(event.target as Node));
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (goal !== undefined) all[Math.min(Math.max(goal, 0), all.length - 1)]?.focus();
    else if (event.key === 'Enter' && event.target === all[at]) {
      const row = shown.find(({ field }) => field.field === all[at]?.dataset['field']);
      const act = row && scene.actsOf(row)[0];
      if (row && act) scene.run(act, row);
    } else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLUListElement>): void => {
    const row = event.target.closest<HTMLElement>('[data-field]');
    if (row) onActive(row.dataset['field'] ?? null);
  };
  const view = (row: PlaceRow) => (
    <PlaceRowView
      key={row.field.field}
      row={row}
      scene={scene}
      tabIndex={row.field.field === first ? 0 : -1}
    />
  );
  return (
    <>
      <ul
        ref={list}
        aria-label={i18n.t('companyPanel.list')}
        className={styles.rows}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {shown.map(view)}
      </ul>
      {fold && (
        <details
          className={styles.others}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{i18n.t('companyPanel.others', aside.length)}</summary>
          <ul className={styles.rows}>{aside.map(view)}</ul>
        </details>
      )}
    </>
  );
}
