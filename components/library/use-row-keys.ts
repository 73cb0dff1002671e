import type { KeyboardEvent } from 'react';
import { extendTo, goTo, toggle, type Selection } from './selection';

interface RowKeys {
  readonly ids: readonly string[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Rows in sight at once, for Page Up and Page Down. */
  readonly page: number;
  readonly onOpen: (id: string) => void;
  readonly onDelete: () => void;
  readonly onDuplicate: (id: string) => void;
}

/** The keys of the list: arrows, Home, End and Page move, with Shift they mark; Space or x marks, Enter opens. */
export function useRowKeys({ ids, selection, onSelection, page, ...on }: RowKeys) {
  return (event: KeyboardEvent): void => {
    const { active } = selection;
    const at = active === null ? -1 : ids.indexOf(active);
    const mod = event.ctrlKey || event.metaKey;
    const goal = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: ids.length,
    }[event.key];
    const handled = ((): boolean => {
      if (mod && event.key === 'a') onSelection({ ...selection, marked: new Set(ids) });
      else if (mod || event.altKey) return false;
      else if (goal !== undefined) {
        const id = ids[Math.max(0, Math.min(ids.length - 1, goal))];
        if (id !== undefined)
          onSelection(event.shiftKey ? extendTo(selection, id, ids) : goTo(selection, id));
      } else if (event.key === 'Escape' && selection.marked.size > 0)
        onSelection({ ...selection, marked: new Set() });
      else if (active === null) return false;
      else if (event.key === 'Enter') on.onOpen(active);
      else if (event.key === ' ' || event.key === 'x') onSelection(toggle(selection, active));
      else if (event.key === 'Delete' || event.key === 'Backspace') on.onDelete();
      else if (event.key === 'd') on.onDuplicate(active);
      else return false;
      return true;
    })();
    if (handled) event.preventDefault();
  };
}
