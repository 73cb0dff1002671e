import { holdKeys } from './hold-keys';

/** Typing, moving the caret, taking from the clipboard: the page is to know none of it. Handled at the window, ahead of the page's own. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const TEXT = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'] as const;
const QUIET = ['paste', 'copy', 'cut', 'focusin', 'focusout', 'focus', 'blur', 'selectionchange'] as const;
/** React must get these, so they are stopped on their way out. */
const POINTER = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'scroll', 'select', 'change'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
] as const;

interface Heard {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly onKey: (event: KeyboardEvent) => void;
  /** A field of ours holds another text now. */
  readonly onText: (field: HTMLInputElement) => void;
  /** A press elsewhere in the page, or the reply pasted there. */
  readonly onOutside: () => void;
}

/**
 * Keeps what is done in an overlay from the page, and what the page's scripts feign from the overlay. A page that listens at the window from before
 * Tend was there can still see key presses; so networks' single-key commands don't run, but a hostile page is not blinded by this.
 */
export function shield({ host, root, onKey, onText, onOutside }: Heard): () => void {
  const over = new AbortController();
  const early = { capture: true, signal: over.signal };
  const isOurs = (event: Event): boolean => event.composedPath().includes(host);
  const listen = (names: readonly string[], handle: (event: Event) => void): void => {
    for (const name of names)
      addEventListener(
        name,
        (event) => {
          if (!isOurs(event)) return;
          event.stopImmediatePropagation();
          if (event.isTrusted) handle(event);
        },
        early,
      );
  };
  const held = holdKeys(isOurs);
  listen(KEYS, (event) => {
    if (event.type !== 'keydown') return;
    held.down((event as KeyboardEvent).code);
    onKey(event as KeyboardEvent);
  });
  listen(TEXT, (event) => {
    const field = root.activeElement;
    if ((event.type === 'input' || event.type === 'compositionend') && field instanceof HTMLInputElement)
      onText(field);
  });
  listen(QUIET, () => undefined);
  for (const name of POINTER) {
    root.addEventListener(name, (event) => !event.isTrusted && event.stopImmediatePropagation(), early);
    host.addEventListener(name, (event) => event.stopPropagation(), { signal: over.signal });
  }
  for (const name of ['pointerdown', 'paste'])
    addEventListener(name, (event) => !isOurs(event) && event.isTrusted && onOutside(), early);
  return () => {
    over.abort();
    held.end();
  };
}
