import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};

/** The page's path with its query, as it changes without a load. */
export const usePath = (): string =>
  useSyncExternalStore(subscribe, () => location.pathname + location.search);

export function go(path: string, state: unknown = null): void {
  history.pushState(state, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Links to this site are followed without a load, as by the sites' own scripts. */
export function followLinks(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || link.origin !== location.origin) return;
    event.preventDefault();
    go(link.pathname + link.search);
    scrollTo(0, 0);
  });
}
