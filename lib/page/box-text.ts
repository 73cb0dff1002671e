import { isField } from './editing-host';
import { selectionIn } from './selection-in';

/** What stands in a box, as the person sees it. */
export const boxText = (box: HTMLElement): string => (isField(box) ? box.value : box.innerText).trim();

/** Longest piece before the caret that is looked at, in UTF-16 units. */
const WINDOW = 80;

/** What stands right before the caret; empty where something is selected, or the caret is elsewhere. */
export function textBeforeCaret(box: HTMLElement): string {
  if (isField(box)) {
    const { selectionStart: at, selectionEnd: end, value } = box;
    return at !== null && at === end ? value.slice(Math.max(0, at - WINDOW), at) : '';
  }
  const caret = selectionIn(box);
  if (!caret?.collapsed) return '';
  const before = box.ownerDocument.createRange();
  before.setStart(blockOf(caret.startContainer, box), 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return before.toString().slice(-WINDOW);
}

/** The line that holds the caret, so that what ends the line above isn't read as before it. */
const blockOf = (node: Node, box: Element): Node => {
  for (let line = node; line.parentNode && line !== box; line = line.parentNode)
    if (line instanceof HTMLElement && /^(?:P|DIV|LI)$/.test(line.tagName)) return line;
  return box;
};

/** A shortcut that was typed right before the caret, without its slash; empty where there is none. */
export const shortcutBefore = (text: string): string => /(?:^|\s)\/([^\s/]{1,40})$/.exec(text)?.[1] ?? '';

/** The shortcut that stands before the caret of a box; empty where there is none, or no box. */
export const typedAt = (element: Element | null): string =>
  element instanceof HTMLElement ? shortcutBefore(textBeforeCaret(element)) : '';
