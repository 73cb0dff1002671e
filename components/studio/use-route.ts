import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route';

let known = { hash: '', route: parseRoute('') };

/** The route in the address bar; the component is drawn again when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  if (known.hash !== hash) known = { hash, route: parseRoute(hash) };
  return known.route;
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
