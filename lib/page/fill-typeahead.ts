import { queryDeep } from './deep';
import { fillControl, folded, settled, type Written } from './fill-control';
import type { PagePorts } from './page-ports';
import { controlValue, type Leaf } from './profile-value';

/** Ms. How long the page may take to offer something, and how long its list must rest before it is read. */
const PATIENCE_MS = 4_000;
const REST_MS = 400;
const LOOK_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether a field offers what may be chosen while one types. */
export const isTypeahead = (leaf: Leaf): boolean =>
  leaf.matches('[role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"], [list]');

/**
 * Types into a field that offers choices, and chooses the offer that is exactly the wanted text, where there is only one. Otherwise the list stays open for
 * the person.
 */
export async function fillTypeahead(ask: PagePorts['ask'], leaf: Leaf, text: string): Promise<Written> {
  const typed = await fillControl(ask, leaf, text);
  if (typed.how !== 'filled' || text === '') return typed;
  const offers = await offersOf(leaf);
  const meant = offers.filter((offer) => namesOf(offer).some((name) => folded(name) === folded(text)));
  const [only] = meant;
  if (!only || meant.length > 1) return settled('yours-to-choose');
  press(only);
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    await pause(LOOK_MS);
    const isShut = !only.isConnected || only.checkVisibility?.({ checkVisibilityCSS: true }) === false;
    if (isShut && folded(shown(leaf)) === folded(text)) return settled('filled');
  }
  return settled('yours-to-choose');
}

/** Pages show what was chosen in the field, or beside it. */
const shown = (leaf: Leaf): string =>
  leaf.isConnected ? controlValue(leaf) || (leaf.parentElement?.innerText ?? '') : '';

/** What the page offers, once its list rests; empty where it offers nothing. */
async function offersOf(leaf: Leaf): Promise<readonly HTMLElement[]> {
  let before = '';
  let rested = 0;
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    await pause(LOOK_MS);
    const offers = visibleOffers(leaf);
    const now = offers.map((offer) => offer.textContent).join('\n');
    rested = now !== '' && now === before ? rested + LOOK_MS : 0;
    if (rested >= REST_MS) return offers;
    before = now;
  }
  return [];
}

function visibleOffers(leaf: Leaf): readonly HTMLElement[] {
  const document = leaf.ownerDocument;
  const owned = leaf.getAttribute('aria-controls') ?? leaf.getAttribute('aria-owns');
  const list = owned ? document.getElementById(owned) : null;
  return queryDeep(list ?? document, '[role="option"]').filter(
    (offer): offer is HTMLElement =>
      offer instanceof HTMLElement && (offer.checkVisibility?.({ checkVisibilityCSS: true }) ?? true),
  );
}

/** Its whole text, and its first line: some offer a second one that explains. */
const namesOf = (offer: HTMLElement): readonly string[] => [
  offer.innerText,
  offer.innerText.trim().split('\n')[0] ?? '',
];

/** As a person's mouse would; some pages choose at the first of these. */
function press(offer: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  offer.dispatchEvent(new PointerEvent('pointerdown', init));
  offer.dispatchEvent(new MouseEvent('mousedown', init));
  if (!offer.isConnected) return;
  offer.dispatchEvent(new PointerEvent('pointerup', init));
  offer.dispatchEvent(new MouseEvent('mouseup', init));
  offer.click();
}
