/**
 * The element that took an editor's place when its page made it anew: the only one of its kind in the nearest part of the page that is
 * still there. Call it before anything is written.
 */
export function remember(host: HTMLElement): () => HTMLElement | null {
  const ancestors: Element[] = [];
  for (let node = host.parentElement; node !== null; node = node.parentElement) ancestors.push(node);
  const kind = host.isContentEditable ? '[contenteditable]:not([contenteditable="false"])' : host.localName;
  return () => {
    if (host.isConnected) return host;
    const home = ancestors.find((each) => each.isConnected);
    const alike = [...(home?.querySelectorAll<HTMLElement>(kind) ?? [])];
    return alike.length === 1 ? (alike[0] ?? null) : null;
  };
}
