import type { KeyboardEvent } from 'react';

const REACHABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Keeps Tab inside a dialog. */
export function trapFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (node) => node.tabIndex >= 0 && node.offsetParent !== null,
  );
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (document.activeElement !== edge && event.currentTarget.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}
