import type { DomPoint, EditorModel } from './engine';
import { selectionIn } from '@/lib/page/selection-in';

interface Piece extends DomPoint {
  readonly start: number;
  readonly length: number;
}

/**
 * Text of an editable element as a person sees its lines, for editors without a model of their own. Blocks and `<br>` end lines; a `<br>`
 * that closes a block is a placeholder, as browsers make them. Spaces that can't break, which browsers write for two in a row, count as
 * plain ones.
 */
export function readDom(host: HTMLElement): EditorModel {
  const selection = selectionIn(host);
  const pieces: Piece[] = [];
  const found: { from?: number; to?: number } = {};
  let waiting: ('from' | 'to')[] = [];
  let text = '';
  let open = false;
  let any = false;

  const settle = (): void => {
    for (const end of waiting) found[end] = text.length;
    waiting = [];
  };
  const openLine = (): void => {
    if (!open && any) text += '\n';
    open = true;
    any = true;
    settle();
  };
  const markGap = (node: Node, index: number): void => {
    if (selection?.startContainer === node && selection.startOffset === index) waiting.push('from');
    if (selection?.endContainer === node && selection.endOffset === index) waiting.push('to');
  };
  const visitText = (node: Text): void => {
    const data = shown(node);
    if (data === '') return;
    openLine();
    if (selection?.startContainer === node) found.from = text.length + selection.startOffset;
    if (selection?.endContainer === node) found.to = text.length + selection.endOffset;
    pieces.push({ start: text.length, length: data.length, node, offset: 0 });
    text += data;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) return visitText(node as Text);
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (element.localName === 'br') {
      openLine();
      const index = [...(element.parentNode?.childNodes ?? [])].indexOf(element);
      pieces.push({ start: text.length, length: 0, node: element.parentNode ?? element, offset: index });
      open = false;
      return;
    }
    const block = element !== host && isBlock(element);
    if (block) open = false;
    for (const [index, child] of [...element.childNodes].entries()) {
      markGap(element, index);
      visit(child);
    }
    markGap(element, element.childNodes.length);
    if (block) {
      settle();
      open = false;
    }
  };
  visit(host);
  settle();

  const { from, to } = found;
  return {
    text: text.replaceAll('\u00A0', ' '),
    selection: from === undefined || to === undefined ? null : { from, to },
    pointAt: (offset) => {
      const piece = pieces.findLast(({ start, length }) => start <= offset && offset <= start + length);
      return piece === undefined ? null : { node: piece.node, offset: piece.offset + offset - piece.start };
    },
  };
}

/** What is shown of a text node: line breaks count only where white space is kept; editors' invisible marks don't. */
function shown(node: Text): string {
  const parent = node.parentElement;
  const view = node.ownerDocument.defaultView;
  const keeps =
    parent !== null && view !== null && /^(pre|break)/.test(view.getComputedStyle(parent).whiteSpace);
  if (keeps) return node.data;
  return /^\s*\n\s*$/.test(node.data) ? '' : node.data.replace(/[\n\r\t]/g, ' ');
}

function isBlock(element: HTMLElement): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'block';
  return !/^(inline|contents|none)/.test(display);
}
