/** In CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed {
  readonly left: number;
  /** One of both is null: above the box it grows upwards. `bottom` is counted from the view's lower edge. */
  readonly top: number | null;
  readonly bottom: number | null;
  readonly width: number;
  readonly maxHeight: number;
  readonly side: Side;
}

type Side = 'below' | 'above' | 'end' | 'start' | 'over';

const GAP = 6;
const MARGIN = 8;
const NARROWEST = 300;
const WIDEST = 560;
const USUAL_WIDTH = 380;
/** Head, one line, preview and foot still fit in. */
const LOWEST = 220;

interface Wanted {
  /** The reply box. */
  readonly box: Box;
  /** What must stay free besides it: the network's own button. */
  readonly clear: readonly Box[];
  readonly view: { readonly width: number; readonly height: number };
  /** Px it takes where it has the room. */
  readonly height: number;
  /** The page reads from right to left. */
  readonly rtl: boolean;
}

/**
 * Where the palette stands: below the reply box, else above, else at its side; never over the box nor what must stay clear, always whole
 * inside the view. Where no side has room (a small window, a box that fills it) it takes the largest free strip and scrolls inside.
 */
export function placeBeside({ box, clear, view, height, rtl }: Wanted): Placed {
  const inView = [box, ...clear].map((each) => clamp(each, view)).filter((each) => each !== null);
  // What must stay clear and touches the box's own column counts as part of the box.
  const whole = inView.reduce(union, inView[0] ?? EMPTY);
  const width = Math.min(Math.max(box.right - box.left, USUAL_WIDTH), WIDEST, view.width - 2 * MARGIN);
  const along = rtl ? box.right - width : box.left;
  const left = Math.min(Math.max(along, MARGIN), view.width - MARGIN - width);
  const below = view.height - MARGIN - (whole.bottom + GAP);
  const above = whole.top - GAP - MARGIN;
  const under = (room: number): Placed => ({
    left,
    top: whole.bottom + GAP,
    bottom: null,
    width,
    maxHeight: room,
    side: 'below',
  });
  const over = (room: number): Placed => ({
    left,
    top: null,
    bottom: view.height - (whole.top - GAP),
    width,
    maxHeight: room,
    side: 'above',
  });
  if (below >= Math.min(height, LOWEST * 1.5)) return under(below);
  if (above >= Math.min(height, LOWEST * 1.5)) return over(above);
  const beside = atSide(whole, view, rtl, height);
  if (beside) return beside;
  if (Math.max(below, above) >= LOWEST / 2) return below >= above ? under(below) : over(above);
  // Nowhere is room for anything that could be read: the page's box fills the window.
  return {
    left,
    top: null,
    bottom: MARGIN,
    width,
    maxHeight: Math.min(LOWEST, view.height - 2 * MARGIN),
    side: 'over',
  };
}

function atSide(whole: Box, view: Wanted['view'], rtl: boolean, height: number): Placed | null {
  const right = view.width - MARGIN - (whole.right + GAP);
  const left = whole.left - GAP - MARGIN;
  const first = rtl ? left : right;
  const isRight = first >= NARROWEST ? !rtl : rtl;
  const room = isRight ? right : left;
  if (room < NARROWEST) return null;
  const width = Math.min(room, USUAL_WIDTH);
  const maxHeight = view.height - 2 * MARGIN;
  const top = Math.max(MARGIN, Math.min(whole.top, view.height - MARGIN - Math.min(height, maxHeight)));
  return {
    left: isRight ? whole.right + GAP : whole.left - GAP - width,
    top,
    bottom: null,
    width,
    maxHeight,
    side: isRight === rtl ? 'start' : 'end',
  };
}

const EMPTY: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** What of it is in view; null where nothing is. */
function clamp(box: Box, view: Wanted['view']): Box | null {
  const inside = {
    left: Math.max(0, box.left),
    top: Math.max(0, box.top),
    right: Math.min(view.width, box.right),
    bottom: Math.min(view.height, box.bottom),
  };
  return inside.left < inside.right && inside.top < inside.bottom ? inside : null;
}
