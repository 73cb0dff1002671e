import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { hrefOf, type Place, type Route } from './route';

interface StudioShortcuts {
  readonly route: Route;
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

/** How long to wait for the search box after `/` was pressed elsewhere, in ms. */
const SEARCH_WAIT_MS = 2_000;

/** The studio's keys; `g` is followed by the place. `c` is kept for Calendar. */
export function useStudioShortcuts({ route, onFind, onHelp }: StudioShortcuts): void {
  const go =
    (place: Place, id: string | null = null) =>
    (): void => {
      location.hash = hrefOf({ place, id, clientId: route.clientId });
    };
  /** What `n` makes and `/` searches: a template under Templates, elsewhere a post. */
  const searched = route.place === 'templates' ? 'templates' : 'library';
  useShortcuts({
    'mod+k': onFind,
    '?': onHelp,
    n: go(searched, 'new'),
    'g d': go('today'),
    'g l': go('library'),
    'g m': go('media'),
    'g t': go('templates'),
    'g o': go('company'),
    'g a': go('activity'),
    'g p': go('accounts'),
    'g s': go('settings'),
    '/': () => {
      if (route.place !== searched || route.id !== null) go(searched)();
      focusSearch(performance.now() + SEARCH_WAIT_MS);
    },
  });
}

/** A page is loaded when it is first shown, so its search box may take a moment to be there. */
function focusSearch(until: number): void {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (box) box.focus();
  else if (performance.now() < until) requestAnimationFrame(() => focusSearch(until));
}
