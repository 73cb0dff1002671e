interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/** The page's address without its fragment. */
const addressOf = ({ location }: Window): string => location.href.replace(/#.*$/, '');

/**
 * Calls back when the page shows another address. Where the browser has no Navigation API (Firefox 140 to 146) the returned `check` finds out;
 * the caller runs it whenever the person does something.
 */
export function watchRoute(window: Window, signal: AbortSignal, onMove: () => void): { check: () => void } {
  let here = addressOf(window);
  const check = (): void => {
    const now = addressOf(window);
    if (now === here) return;
    here = now;
    onMove();
  };
  const { navigation } = window as unknown as { readonly navigation?: Navigation };
  navigation?.addEventListener('currententrychange', check, { signal });
  return { check };
}
