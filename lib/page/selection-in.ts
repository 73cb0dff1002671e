/** The selection, if it is inside this element; also inside shadow roots, which a document's own selection doesn't tell of everywhere. */
export function selectionIn(host: HTMLElement): StaticRange | Range | null {
  const root = host.getRootNode() as Document | ShadowRoot;
  const selection =
    'getSelection' in root
      ? (root as Document).getSelection()
      : (host.ownerDocument.defaultView?.getSelection() ?? null);
  if (!selection || selection.rangeCount === 0) return null;
  const [composed] =
    root.nodeType === 11 && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })
      : [];
  const range = composed ?? selection.getRangeAt(0);
  return host.contains(range.startContainer) && host.contains(range.endContainer) ? range : null;
}
