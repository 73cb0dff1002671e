import { noteOwn } from './own-hosts';

/** What the page's own style must not change. Set through the object model, which no content security policy forbids. */
const PLAIN: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  'z-index': '2147483647',
};

/** Sets declarations that the page's own style sheets can't win against. */
export function style(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(declarations))
    element.style.setProperty(name, value, 'important');
}

/**
 * An element of ours in the page, over everything (top layer), with a closed shadow root: page and palette don't see each other's inside.
 * `home`: the dialog around the box, whose focus trap and inertness then don't concern it.
 */
export function makeHost(home: Element): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = home.ownerDocument.createElement('div');
  host.popover = 'manual';
  style(host, PLAIN);
  const root = host.attachShadow({ mode: 'closed' });
  noteOwn(host);
  home.append(host);
  host.showPopover?.();
  return { host, root };
}

/** Where something of ours must be appended to be usable beside the box. */
export const homeOf = (box: Element): Element =>
  box.closest('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]') ??
  box.ownerDocument.documentElement;

/** The page isn't to take our own clicks for clicks beside its menu or dialog, nor to take the focus out of the box for them. */
export function keepToItself(element: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
    element.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'mousedown') event.preventDefault();
    });
}
