/**
 * The element that really has focus: through open shadow roots and same-origin frames. Null where nothing has it, or where it is inside
 * something closed (a closed shadow root gives its host, a foreign frame the frame element).
 */
export function deepActive(document: Document): HTMLElement | null {
  let active: Element | null = document.activeElement;
  for (let inner = inside(active); inner !== null; inner = inside(active)) active = inner;
  return active === null || active.localName === 'body' ? editableBody(active) : (active as HTMLElement);
}

function inside(element: Element | null): Element | null {
  if (element === null) return null;
  if (element.shadowRoot !== null) return element.shadowRoot.activeElement;
  return element.localName === 'iframe' ? frameFocus(element as HTMLIFrameElement) : null;
}

function frameFocus(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.activeElement ?? null;
  } catch {
    return null; // another origin's
  }
}

/** A body is focused when nothing is; but a frame may be one whole editor, by its body or by its design mode. */
function editableBody(body: Element | null): HTMLElement | null {
  const element = body as HTMLElement | null;
  return element?.isContentEditable === true ? element : null;
}
