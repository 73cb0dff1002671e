import { isOwnHost } from './own-hosts';

export const MARK_SIZE = 20;
const GAP = 4;

const CONTROL =
  'a, button, input, select, summary, textarea, img, svg, video, canvas, [role=button], [role=link], [role=menuitem], [role=switch], [role=tab], [tabindex]';

interface Point {
  readonly left: number;
  readonly top: number;
}

/** Where the mark may stand at a box, in pixels of the window: over no control and no words of the page. Null where there is no such room. */
export function placeMark(box: HTMLElement, ours: Element): Point | null {
  const { left, right, top, bottom, height } = box.getBoundingClientRect();
  const isRtl = getComputedStyle(box).direction === 'rtl';
  const inside = isRtl ? left + GAP : right - MARK_SIZE - GAP;
  const beside = isRtl ? left - MARK_SIZE - GAP : right + GAP;
  const firstLine = height < 3 * MARK_SIZE ? top + (height - MARK_SIZE) / 2 : top + GAP;
  const places: readonly Point[] = [
    { left: inside, top: firstLine },
    { left: beside, top: firstLine },
    { left: inside, top: bottom - MARK_SIZE - GAP },
    { left: inside, top: top - MARK_SIZE - GAP },
    { left: inside, top: bottom + GAP },
  ];
  return places.find((place) => isFree(place, box, ours)) ?? null;
}

function isFree(place: Point, box: HTMLElement, ours: Element): boolean {
  const far = MARK_SIZE - 1;
  const half = MARK_SIZE / 2;
  const samples = [
    [0, 0],
    [far, 0],
    [half, half],
    [0, far],
    [far, far],
  ] as const;
  return samples.every(([x, y]) => {
    const stack = box.ownerDocument.elementsFromPoint(place.left + x, place.top + y);
    const there = stack.find((element) => element !== ours);
    // Outside of the window, or where the palette is.
    if (!there || isOwnHost(there)) return false;
    const control = there.closest(CONTROL);
    return (!control || control.contains(box)) && !hasWordsAt(there, place);
  });
}

/** Text nodes looked at; a box that holds more is long enough to have the mark elsewhere. */
const NODES_MAX = 60;

function hasWordsAt(element: Element, place: Point): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = element.ownerDocument.createRange();
  for (let count = 0; walker.nextNode(); count++) {
    if (count === NODES_MAX) return true;
    range.selectNodeContents(walker.currentNode);
    for (const line of range.getClientRects())
      if (
        line.left < place.left + MARK_SIZE &&
        line.right > place.left &&
        line.top < place.top + MARK_SIZE &&
        line.bottom > place.top
      )
        return true;
  }
  return false;
}
