import type { DomPoint, EditorModel, Engine } from './engine';
import { paste } from './paste';

/** The few members of Lexical 0.52 that are read here; its builds keep these names. */
interface LexicalNode {
  readonly __key: string;
  readonly __type: string;
  readonly __text?: string;
  readonly __first?: string | null;
  readonly __next: string | null;
  isInline?(): boolean;
  getTextContent(): string;
}
interface Point {
  readonly key: string;
  readonly offset: number;
  readonly type: 'text' | 'element';
}
interface LexicalEditor {
  getElementByKey(key: string): HTMLElement | null;
  getEditorState(): {
    readonly _nodeMap: ReadonlyMap<string, LexicalNode>;
    readonly _selection: { readonly anchor?: Point; readonly focus?: Point } | null;
    read<T>(reader: () => T): T;
  };
}

/** A place in the text: a text node's start, or the gap before a child of an element. */
interface Place {
  readonly start: number;
  readonly length: number;
  readonly key: string;
  /** Index of the child that the gap is before; null for text. */
  readonly child: number | null;
}

const editorOf = (host: HTMLElement): LexicalEditor | null =>
  (host as unknown as { __lexicalEditor?: LexicalEditor }).__lexicalEditor ?? null;

/**
 * Lexical (Facebook, Instagram, Threads): takes a paste of plain text, blank lines included. Editing commands lose line breaks, or put lines
 * in another order where there was text before, so there is no second technique.
 */
export const lexical: Engine = {
  id: 'lexical',
  ownModel: true,
  serves: (host) => editorOf(host) !== null || host.dataset['lexicalEditor'] === 'true',
  read: (host) => {
    const editor = editorOf(host);
    return editor === null ? null : editor.getEditorState().read(() => readState(editor));
  },
  techniques: [{ name: 'paste-text', write: (host, text) => paste(host, { 'text/plain': text }) }],
};

function readState(editor: LexicalEditor): EditorModel {
  const { _nodeMap: nodes, _selection } = editor.getEditorState();
  const places: Place[] = [];
  let text = '';
  let lines = 0;
  const visit = (node: LexicalNode): void => {
    if (node.__first === undefined) {
      const own = node.__type === 'linebreak' ? '\n' : (node.__text ?? node.getTextContent());
      if (node.__text !== undefined)
        places.push({ start: text.length, length: own.length, key: node.__key, child: null });
      text += own;
      return;
    }
    const children: LexicalNode[] = [];
    for (let next = nodes.get(node.__first ?? ''); next; next = nodes.get(next.__next ?? ''))
      children.push(next);
    const isLine = node.__key !== 'root' && node.isInline?.() !== true;
    if (isLine && children.every((child) => child.__first === undefined || child.isInline?.() === true)) {
      if (lines > 0) text += '\n';
      lines += 1;
    }
    for (const [index, child] of children.entries()) {
      places.push({ start: text.length, length: 0, key: node.__key, child: index });
      visit(child);
    }
    places.push({ start: text.length, length: 0, key: node.__key, child: children.length });
  };
  const root = nodes.get('root');
  if (root) visit(root);

  const offsetOf = (point: Point | undefined): number | null => {
    const isText = point?.type === 'text';
    const place = places.find(
      ({ key, child }) => key === point?.key && child === (isText ? null : point.offset),
    );
    return place && point ? place.start + (isText ? point.offset : 0) : null;
  };
  const ends = [offsetOf(_selection?.anchor), offsetOf(_selection?.focus)];
  const known = ends.filter((end) => end !== null);
  return {
    text,
    selection: known.length === 2 ? { from: Math.min(...known), to: Math.max(...known) } : null,
    pointAt: (offset) => pointAt(editor, places, offset),
  };
}

function pointAt(editor: LexicalEditor, places: readonly Place[], offset: number): DomPoint | null {
  const holds = ({ start, length }: Place): boolean => start <= offset && offset <= start + length;
  const place =
    places.find((each) => each.child === null && holds(each)) ??
    places.findLast((each) => each.child !== null && each.key !== 'root' && holds(each));
  const element = place === undefined ? null : editor.getElementByKey(place.key);
  if (!place || element === null) return null;
  if (place.child !== null)
    return { node: element, offset: Math.min(place.child, element.childNodes.length) };
  let node: Node = element;
  while (node.firstChild !== null) node = node.firstChild;
  return { node, offset: offset - place.start };
}
