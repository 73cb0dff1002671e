import type { KeyboardEvent } from 'react';

/**
 * Up and down move between the rows of a list (elements with `data-row` and a `tabIndex`), Home and End to the ends. For the list's
 * `onKeyDown`. Keys inside a control of a row (a menu, a field) are left to it.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  if (target.closest('[role=menu], input, textarea, select, pre')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(target));
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = goal === undefined ? undefined : rows[goal];
  if (!row) return;
  event.preventDefault();
  row.focus();
}
