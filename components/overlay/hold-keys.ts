/**
 * A key that was pressed in the palette stays the palette's until it is let go, wherever the focus went in between. Held down a moment longer, the
 * Enter that inserts would repeat in the reply box and send it, or on the network's own button and press it.
 */
export function holdKeys(isOurs: (event: Event) => boolean): {
  readonly down: (code: string) => void;
  readonly end: () => void;
} {
  const held = new Set<string>();
  const over = new AbortController();
  let isEnding = false;
  const letGo = (): void => {
    held.clear();
    if (isEnding) over.abort();
  };
  const swallow = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const early = { capture: true, signal: over.signal };
  addEventListener(
    'keydown',
    (event) => {
      // Pressed anew: its release was not seen.
      if (!event.repeat) held.delete(event.code);
      else if (held.has(event.code) && !isOurs(event)) swallow(event);
    },
    early,
  );
  addEventListener('keypress', (event) => held.has(event.code) && !isOurs(event) && swallow(event), early);
  addEventListener(
    'keyup',
    (event) => {
      if (!held.delete(event.code)) return;
      if (!isOurs(event)) swallow(event);
      if (held.size === 0 && isEnding) over.abort();
    },
    early,
  );
  // Released in another window.
  addEventListener('blur', (event) => event.target === window && letGo(), early);
  return {
    down: (code) => held.add(code),
    end: () => {
      isEnding = true;
      if (held.size === 0) over.abort();
    },
  };
}
