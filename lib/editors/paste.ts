import { realmOf } from './engine';
import { selectionIn } from '@/lib/page/selection-in';

/**
 * Hands data to an editor as a paste would. True where the editor took it: a page can't be pasted into by script, so an event that nobody
 * cancels has done nothing.
 */
export function paste(host: HTMLElement, data: Readonly<Record<string, string>>): boolean {
  const { DataTransfer, ClipboardEvent } = realmOf(host);
  const init = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', init);
  // Firefox 153 gives the event data of its own, which is empty; it can be filled afterwards.
  const carried = event.clipboardData;
  if (carried === null) return false;
  for (const [type, value] of Object.entries(data)) carried.setData(type, value);
  const taken = !innermost(host).dispatchEvent(event);
  // ProseMirror looks into a synthetic event's data once more, 50 ms later.
  carried.items.clear();
  return taken;
}

/** Where a person's own paste would be dispatched: the element around the caret. */
function innermost(host: HTMLElement): Element {
  const node = selectionIn(host)?.startContainer;
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return element ?? host;
}
