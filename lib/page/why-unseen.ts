import { isOwnHost } from './own-hosts';

/** Why a person can't be said to see an element of ours. */
export type Unseen = 'gone' | 'too-small' | 'see-through' | 'out-of-view' | 'covered';

/** Px; the mark beside a reply box, the smallest thing of ours that can be clicked, has 20. */
const SMALLEST = 16;
/** Px from the edges, beyond the rounding of the corners. */
const INSET = 9;

/** What makes an element itself other than it is drawn; its position in the page is its own. */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  clip: 'auto',
  'clip-path': 'none',
  'mask-image': 'none',
  filter: 'none',
  'mix-blend-mode': 'normal',
};

/** Extensions that make pages dark turn the whole page's colours around, which hides nothing. */
const HARMLESS_FILTER = /^none$|^(?:(?:invert|hue-rotate)\([^)]*\)\s*)+$/;
/** What stands above everything else whatever the order in the document. */
const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

/**
 * Looks whether a person really sees `host`, an element of ours in a page that may be hostile: in view, of its own size, opaque with all that is
 * around it, and under no other element. Null where nothing speaks against it. What lies above without taking clicks can be found among elements
 * of the top layer only; for the rest Chromium has `watchVisibility`. (Techniques: M. Tóth, "DOM-based extension clickjacking", August 2025.)
 */
export function whyUnseen(host: Element): Unseen | null {
  const view = host.ownerDocument.defaultView;
  if (!view || !host.isConnected) return 'gone';
  const box = host.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return 'too-small';
  if (isAltered(host, view)) return 'see-through';
  const points = pointsOf(box);
  if (points.some(([x, y]) => x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight))
    return 'out-of-view';
  const root = host.getRootNode() as Document | ShadowRoot;
  if (points.some(([x, y]) => root.elementFromPoint(x, y) !== host)) return 'covered';
  return [...host.ownerDocument.querySelectorAll(TOP_LAYER)].some((above) => isOver(above, host, box))
    ? 'covered'
    : null;
}

function isAltered(host: Element, view: Window): boolean {
  const own = view.getComputedStyle(host);
  for (const [property, plain] of Object.entries(PLAIN)) {
    const value = own.getPropertyValue(property);
    if (value !== '' && value !== plain) return true;
  }
  for (let around = parentOf(host); around; around = parentOf(around)) {
    const style = view.getComputedStyle(around);
    if (Number(style.opacity) < 1 || !HARMLESS_FILTER.test(style.filter || 'none')) return true;
    if (style.mixBlendMode !== 'normal' && style.mixBlendMode !== '') return true;
  }
  return false;
}

/** Out of a shadow tree, too. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element.getRootNode());

const hostOf = (root: Node): Element | null => ('host' in root ? (root.host as Element) : null);

/** Corners, middles of the edges, and the middle. */
function pointsOf({ left, right, top, bottom }: DOMRect): readonly (readonly [number, number])[] {
  const inset = Math.min(INSET, (right - left) / 4, (bottom - top) / 4);
  const xs = [left + inset, (left + right) / 2, right - inset];
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  return ys.flatMap((y) => xs.map((x) => [x, y] as const));
}

function isOver(above: Element, host: Element, box: DOMRect): boolean {
  // The mark, and an earlier palette that only screen readers still hear, hide nothing.
  if (above === host || above.contains(host) || isOwnHost(above)) return false;
  const other = above.getBoundingClientRect();
  return other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
}
