import { useEffect, useRef } from 'react';

/** `n`, `/`, `?`, `g l` (one after the other), `mod+k` (Ctrl, or Cmd on a Mac; also while one types). */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** How long the second key of a sequence may take, in ms. */
const SEQUENCE_MS = 1_000;

/** Keys for the whole page. None of them in a dialog or while an input method composes; single keys not while one types either. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || event.altKey) return;
      const isMod = event.ctrlKey || event.metaKey;
      if (isMod && !isIn(event.target, 'dialog')) return run(event, `mod+${event.key.toLowerCase()}`);
      if (isMod || isTyping(event.target)) return;
      const sequence = first && performance.now() - first.at < SEQUENCE_MS ? `${first.key} ${event.key}` : '';
      first = { key: event.key, at: performance.now() };
      run(event, Object.hasOwn(current.current, sequence) ? sequence : event.key);
    };
    const run = (event: KeyboardEvent, name: string): void => {
      if (!Object.hasOwn(current.current, name)) return;
      event.preventDefault();
      current.current[name]?.(event);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  isIn(target, 'input, textarea, select, dialog, [role=menu]') ||
  (target instanceof HTMLElement && target.isContentEditable);

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
