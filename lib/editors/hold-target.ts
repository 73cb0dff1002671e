import { deepActive } from '@/lib/page/deep-active';
import { editingHost, isField } from '@/lib/page/editing-host';
import { selectionIn } from '@/lib/page/selection-in';
import { remember } from './successor';

/** An editor that the person was in, held by the isolated world while they look at something of ours. */
export interface HeldTarget {
  readonly element: HTMLElement;
  /** The element that stands in its place now: itself, or its successor when the page made it anew. Null when there is none. */
  current(): HTMLElement | null;
  /** Gives it focus and selection back. False where it has left the page or doesn't take focus. */
  restore(): boolean;
  /** Says yes, once, when the page's own world asks by the event of this name on this very element. Gives a function that ends it. */
  agree(nonce: string): () => void;
}

/** Holds an editable element, with the selection in it as it is now. Null where the element isn't edited. */
export function holdTarget(element: HTMLElement): HeldTarget | null {
  const host = editingHost(element);
  if (host === null) return null;
  // A live range: it follows when the editor changes around it.
  const range = isField(host) ? null : selectionIn(host);
  const kept =
    range === null
      ? null
      : ([range.startContainer, range.startOffset, range.endContainer, range.endOffset] as const);
  return {
    element: host,
    current: remember(host),
    restore: () => {
      if (!host.isConnected) return false;
      if (deepActive(host.ownerDocument) !== host) host.focus({ preventScroll: true });
      if (kept !== null && host.contains(kept[0]) && host.contains(kept[2])) select(host, kept);
      return deepActive(host.ownerDocument) === host;
    },
    agree: (nonce) => {
      const listener = (event: Event): void => event.preventDefault();
      host.addEventListener(nonce, listener, { once: true });
      return () => host.removeEventListener(nonce, listener);
    },
  };
}

function select(
  host: HTMLElement,
  [startNode, startOffset, endNode, endOffset]: readonly [Node, number, Node, number],
): void {
  const now = selectionIn(host);
  const isSame =
    now?.startContainer === startNode &&
    now.startOffset === startOffset &&
    now.endContainer === endNode &&
    now.endOffset === endOffset;
  if (isSame) return;
  try {
    host.ownerDocument.defaultView
      ?.getSelection()
      ?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
  } catch {
    // The nodes have become shorter: the editor's own selection stays.
  }
}
