import { deepActive } from './deep-active';
import { agreed, findAll } from './find';
import { placeInFront, type PlaceInFront } from './profile-page';
import { asPageView, type ProfileView } from './profile-view';
import { isEnabled } from './recognise-box';

/** Ms. A form that keeps its button shut for so long after the person pressed it has been saved. */
const SAVED_MS = 5_000;
const PATIENCE_MS = 30_000;
const LOOK_MS = 250;

/** The network's own button that saves; null where it isn't found, or several could be it. */
function saveOf(view: ProfileView, { page, root }: PlaceInFront): HTMLElement | null {
  const found = agreed(page.save, (candidate) => {
    const [only, other] = findAll(asPageView(view), root, candidate);
    return other ? null : (only ?? null);
  });
  return found instanceof HTMLElement ? found : null;
}

/** Moves focus to it. Never presses it. */
export function focusSave(view: ProfileView): boolean {
  const place = placeInFront(view);
  const save = place && saveOf(view, place);
  if (!save || !isEnabled(save)) return false;
  save.focus();
  return deepActive(save.ownerDocument) === save;
}

/** Calls back when the person has pressed the button that saves, or Enter in the form, and the form stays there, saved. */
export function watchSave(view: () => ProfileView, onSaved: () => void, signal: AbortSignal): void {
  const { document } = view().page;
  let timer = 0;
  const watch = (root: Element): void => {
    clearInterval(timer);
    let shut = 0;
    let waited = 0;
    timer = window.setInterval(() => {
      waited += LOOK_MS;
      const place = placeInFront(view());
      // Gone, or another one: what is there then is read as any form is.
      if (place?.root !== root || waited > PATIENCE_MS) return clearInterval(timer);
      const save = saveOf(view(), place);
      shut = save && !isEnabled(save) ? shut + LOOK_MS : 0;
      if (shut < SAVED_MS) return;
      clearInterval(timer);
      onSaved();
    }, LOOK_MS);
  };
  const onPress = (event: Event): void => {
    const place = event.isTrusted ? placeInFront(view()) : null;
    const save = place?.page.kind === 'edits' ? saveOf(view(), place) : null;
    if (!place || !save) return;
    const isSubmit = event.type === 'submit' && save.closest('form') === event.target;
    if (isSubmit || event.composedPath().includes(save)) watch(place.root);
  };
  for (const type of ['click', 'submit']) document.addEventListener(type, onPress, { capture: true, signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
