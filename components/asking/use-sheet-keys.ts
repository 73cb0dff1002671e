import type { KeyboardEvent } from 'react';
import { extendTo, toggle, type Selection } from '@/components/library/selection';
import { moveByArrows } from '@/components/today/move-by-arrows';

interface SheetKeys {
  /** Of the rows, in their order. */
  readonly ids: readonly string[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Drops the marked rows, or the one in focus. */
  readonly onDrop: (ids: readonly string[]) => void;
}

/** The keys of the sheet: arrows, Home and End move, with Shift they mark; Space or x marks, Ctrl+A marks all, Delete drops. Enter opens a row by itself. */
export function useSheetKeys({ ids, selection, onSelection, onDrop }: SheetKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const id = target.getAttribute('data-row');
    // Buttons and fields inside a row have their own keys.
    if (id === null) return;
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === 'a') onSelection({ ...selection, marked: new Set(ids) });
    else if (mod || event.altKey) return;
    else if (event.key === ' ' || event.key === 'x') onSelection(toggle(selection, id));
    else if (event.key === 'Escape' && selection.marked.size > 0)
      onSelection({ ...selection, marked: new Set() });
    else if (event.key === 'Delete') onDrop(selection.marked.size > 0 ? [...selection.marked] : [id]);
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = ids[ids.indexOf(id) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return;
      const from = selection.marked.has(id) ? selection : toggle(selection, id);
      onSelection(extendTo({ ...from, anchor: selection.anchor ?? id }, next, ids));
      focusRow(event.currentTarget, next);
    } else return moveByArrows(event);
    event.preventDefault();
  };
}

/** A button is also pressed by Space, when the key is let go. */
export function keepSpaceForMarking(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === ' ' && (event.target as HTMLElement).hasAttribute('data-row')) event.preventDefault();
}

const focusRow = (list: HTMLElement, id: string): void =>
  list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
