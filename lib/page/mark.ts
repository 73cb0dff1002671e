import type { ClientFace } from '@/lib/domain/page-bridge';
import { DRAWN } from './drawn-colors';
import { inkOn } from './ink-on';
import { say } from './say';
import { homeOf, keepToItself, makeHost, style } from './host';
import { MARK_SIZE, placeMark } from './mark-place';

export interface Mark {
  /** Stands beside this box until `hide`. */
  show(box: HTMLElement, face: ClientFace | null): void;
  hide(): void;
}

/** How often the place is looked at while the mark stands: boxes also move without a scroll or a resize. */
const LOOK_MS = 500;

/**
 * The 20 px mark beside the box that has the focus. Nothing of it is there before. `onPress`: the person's own click; `onLook` is called now and
 * then while it stands.
 */
export function makeMark(chord: () => string, onPress: () => void, onLook: () => void): Mark {
  let shown: {
    readonly box: HTMLElement;
    readonly button: HTMLButtonElement;
    readonly end: AbortController;
  } | null = null;

  const hide = (): void => {
    shown?.end.abort();
    shown = null;
  };

  return {
    hide,
    show(box, face) {
      if (shown?.box !== box) {
        hide();
        const end = new AbortController();
        const button = makeButton(box, end.signal, onPress, onLook);
        shown = { box, button, end };
      }
      paint(shown.button, face, chord());
    },
  };
}

function makeButton(
  box: HTMLElement,
  signal: AbortSignal,
  onPress: () => void,
  onLook: () => void,
): HTMLButtonElement {
  const { host, root } = makeHost(homeOf(box));
  const button = box.ownerDocument.createElement('button');
  button.type = 'button';
  // With the keyboard it is the chord that opens the palette: Tab stays the page's.
  button.tabIndex = -1;
  keepToItself(button);
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  root.append(button);

  let frame = 0;
  const place = (): void => {
    frame = 0;
    const point = placeMark(box, host);
    style(
      host,
      point
        ? { left: `${point.left}px`, top: `${point.top}px`, visibility: 'visible' }
        : { visibility: 'hidden' },
    );
  };
  const placeSoon = (): void => {
    frame ||= requestAnimationFrame(place);
  };
  const look = setInterval(() => {
    placeSoon();
    onLook();
  }, LOOK_MS);
  const resized = new ResizeObserver(placeSoon);
  resized.observe(box);
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearInterval(look);
    resized.disconnect();
    host.remove();
  });
  place();
  return button;
}

/** In the colour of the client, once that is known; grey before. */
function paint(button: HTMLButtonElement, face: ClientFace | null, chord: string): void {
  const keys = chord.replace(/Key|Digit/, '').replaceAll('+', ' + ');
  const label = face ? say('mark.labelFor', face.name, keys) : say('mark.label', keys);
  button.ariaLabel = label;
  button.title = label;
  button.textContent = face?.name.trim().slice(0, 1).toUpperCase() || 'T';
  style(button, {
    all: 'initial',
    display: 'block',
    'box-sizing': 'border-box',
    width: `${MARK_SIZE}px`,
    height: `${MARK_SIZE}px`,
    'border-radius': '50%',
    background: face?.color ?? DRAWN.nobody,
    color: inkOn(face?.color ?? DRAWN.nobody),
    // Two lines, one of which is seen on any page: of a thickness that is left of them where they are round.
    outline: `2px solid ${DRAWN.dark}`,
    'outline-offset': '-1px',
    'box-shadow': `inset 0 0 0 2px ${DRAWN.light}`,
    font: `600 10px/${MARK_SIZE}px system-ui, sans-serif`,
    'text-align': 'center',
    cursor: 'pointer',
  });
}
