import type Quill from 'quill';

/** Chromium's own; the standard has only `Selection.getComposedRanges`. */
type WithSelection = ShadowRoot & { getSelection?(): Selection | null };

/** Quill 2 looks for focus and selection in the document; in a shadow root it has to look there, as the site makes it. */
export function lookInShadow(quill: Quill): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const found = rangeIn(root);
    return found ? selection.normalizeNative(found) : null;
  };
  selection.setNativeRange = (startNode, startOffset, endNode = startNode, endOffset = startOffset) => {
    if (!startNode || !endNode) return quill.root.blur();
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    document
      .getSelection()
      ?.setBaseAndExtent(...beside(startNode, startOffset ?? 0), ...beside(endNode, endOffset ?? 0));
  };
}

function rangeIn(root: WithSelection): Range | StaticRange | null {
  const own = root.getSelection?.();
  if (own && own.rangeCount > 0) return own.getRangeAt(0);
  return document.getSelection()?.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
}

/** A place in a `<br>` is one beside it. */
function beside(node: Node, offset: number): [node: Node, offset: number] {
  const parent = node.parentNode;
  if (!(node instanceof HTMLBRElement) || !parent) return [node, offset];
  return [parent, [...parent.childNodes].indexOf(node)];
}
