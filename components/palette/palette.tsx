import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Kbd } from '@/components/ui/kbd';
import type { PaletteItem } from './palette-item';
import styles from './palette.module.css';
import { PaletteList } from './palette-list';
import { rankItems } from './rank-items';
import { recentItems, rememberItem } from './recent-items';
import { useFoundItems } from './use-found-items';

/** Finds more than is at hand: templates, posts. */
export type SearchItems = (query: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>;

interface PaletteProps {
  readonly items: readonly PaletteItem[];
  readonly search?: SearchItems;
  readonly onClose: () => void;
}

/** Find or do anything: type, arrows, Enter. The focus stays in the field; the list is read out from there. */
export function Palette({ items, search, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(() => recentItems());
  const found = useFoundItems(query, search);
  const shown = useMemo(
    () => rankItems({ items: [...items, ...found], query, recent }),
    [items, found, query, recent],
  );
  const active = Math.min(at, shown.length - 1);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const run = (item: PaletteItem | undefined): void => {
    if (!item) return;
    rememberItem(item.id);
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const goal = {
      ArrowDown: active + 1,
      ArrowUp: active - 1 + shown.length,
      PageUp: 0,
      PageDown: shown.length - 1,
    }[event.key];
    if (goal !== undefined) setAt(shown.length === 0 ? 0 : goal % shown.length);
    else if (event.key === 'Enter') run(shown[active]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label={i18n.t('palette.title')}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.head}>
        <input
          type="text"
          role="combobox"
          dir="auto"
          autoFocus
          spellCheck={false}
          aria-label={i18n.t('palette.title')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] && `${listId}-${active}`}
          placeholder={i18n.t('palette.placeholder')}
          className={styles.input}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd>{i18n.t('ui.escape')}</Kbd>
      </div>
      <PaletteList id={listId} items={shown} active={active} onPoint={setAt} onRun={run} />
      <p role="status" className={shown.length === 0 ? styles.none : 'visually-hidden'}>
        {shown.length === 0 ? i18n.t('palette.none') : i18n.t('palette.count', shown.length)}
      </p>
    </dialog>
  );
}
