/** The nearest ancestor, or the element itself, that matches; also through open shadow roots. */
export function closestDeep(start: Element | null, css: string): Element | null {
  for (let element = start; element;) {
    const found = element.closest(css);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether `inner` is `outer` or inside of it; also through open shadow roots. */
export function containsDeep(outer: Node, inner: Element): boolean {
  for (let element: Element | null = inner; element;) {
    if (outer.contains(element)) return true;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** All that match inside of `scope`, in document order. Open shadow roots are searched only where nothing is found outside of them. */
export function queryDeep(scope: ParentNode, css: string): Element[] {
  const found = [...scope.querySelectorAll(css)];
  if (found.length > 0) return found;
  for (const host of scope.querySelectorAll('*'))
    if (host.shadowRoot) found.push(...queryDeep(host.shadowRoot, css));
  return found;
}
