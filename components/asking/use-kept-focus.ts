import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the keyboard where it was when the row that had it goes away, also while a dialog about it was open: the row that is now in its place
 * gets the focus, or the last one, or `fallback` where none is left. Lines carry their id in `data-line`, what takes the focus in `data-row`.
 * Give the handlers to the list.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  fallback: RefObject<HTMLElement | null>,
) {
  const held = useRef<{ readonly id: string; readonly at: number } | null>(null);
  // After every drawing: the row may go first, or the dialog over it.
  useLayoutEffect(() => {
    const { current } = held;
    if (current === null) return;
    const at = ids.indexOf(current.id);
    if (at >= 0) held.current = { id: current.id, at };
    else if (isNowhere()) {
      held.current = null;
      const next = ids[Math.min(current.at, ids.length - 1)];
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next ?? '')}"]`);
      (row ?? fallback.current)?.focus();
    }
  });
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      const id = target.closest('[data-line]')?.getAttribute('data-line');
      const at = id == null ? -1 : ids.indexOf(id);
      if (id != null && at >= 0) held.current = { id, at };
    },
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLElement>): void => {
      if (relatedTarget instanceof Element) {
        const isOurs = list.current?.contains(relatedTarget) || relatedTarget.closest('dialog') !== null;
        if (!isOurs) held.current = null;
        return;
      }
      // A click beside everything lets go of the row; its removal doesn't.
      queueMicrotask(() => {
        if (target.isConnected && isNowhere()) held.current = null;
      });
    },
  };
}

/** Nothing has the focus, and nothing keeps it from being given: behind an open dialog all is inert. */
const isNowhere = (): boolean =>
  (document.activeElement === null || document.activeElement === document.body) &&
  document.querySelector('dialog[open]') === null;
