import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { hrefOf, type Place, type Route } from './route';

interface StudioShortcuts {
  readonly route: Route;
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

/** How long to wait for the library's search box after `/` was pressed elsewhere, in ms. */
const SEARCH_WAIT_MS = 2_000;

/** The studio's keys; `g` is followed by the place. `c`, `t` and `o` are kept for Calendar, Templates and Company. */
export function useStudioShortcuts({ route, onFind, onHelp }: StudioShortcuts): void {
  const go =
    (place: Place, id: string | null = null) =>
    (): void => {
      location.hash = hrefOf({ place, id, clientId: route.clientId });
    };
  useShortcuts({
    'mod+k': onFind,
    '?': onHelp,
    n: go('library', 'new'),
    'g d': go('today'),
    'g l': go('library'),
    'g m': go('media'),
    'g a': go('activity'),
    'g p': go('accounts'),
    'g s': go('settings'),
    '/': () => {
      if (route.place !== 'library' || route.id !== null) go('library')();
      focusSearch(performance.now() + SEARCH_WAIT_MS);
    },
  });
}

/** The library is loaded when it is first shown, so its search box may take a moment to be there. */
function focusSearch(until: number): void {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (box) box.focus();
  else if (performance.now() < until) requestAnimationFrame(() => focusSearch(until));
}
