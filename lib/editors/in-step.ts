import { selectionIn } from '@/lib/page/selection-in';
import { type DomPoint, type EditorModel, realmOf } from './engine';

/**
 * Whether an editor's own selection is the document's: an editor hears of the document's later, and writes at its own. Also true where its
 * places in the document can't be told.
 */
export function inStep(host: HTMLElement, model: EditorModel): boolean {
  const range = selectionIn(host);
  if (range === null || model.selection === null) return false;
  const { from, to } = model.selection;
  return (
    isSamePlace(host, model.pointAt(from), { node: range.startContainer, offset: range.startOffset }) &&
    isSamePlace(host, model.pointAt(to), { node: range.endContainer, offset: range.endOffset })
  );
}

/** A caret has several places in the document that look alike: between them is neither text nor a line break. */
function isSamePlace(host: HTMLElement, one: DomPoint | null, other: DomPoint): boolean {
  if (one === null || (one.node === other.node && one.offset === other.offset)) return true;
  if (lineOf(host, one) !== lineOf(host, other)) return false;
  const between = new (realmOf(host).Range)();
  between.setStart(one.node, one.offset);
  const isAfter = between.comparePoint(other.node, other.offset) > 0;
  if (isAfter) between.setEnd(other.node, other.offset);
  else between.setStart(other.node, other.offset);
  return between.toString() === '' && between.cloneContents().querySelector('br') === null;
}

/** The host's child around a place. */
function lineOf(host: HTMLElement, { node, offset }: DomPoint): Node | null {
  let line: Node | null = node === host ? (host.childNodes[offset] ?? host.lastChild) : node;
  while (line !== null && line.parentNode !== host) line = line.parentNode;
  return line;
}
