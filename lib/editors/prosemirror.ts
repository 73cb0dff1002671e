import { type EditorModel, type Engine, realmOf } from './engine';
import { paste } from './paste';
import { selectionIn } from '@/lib/page/selection-in';

/** The few members of ProseMirror (view 1.x) and TipTap (2 and 3) that are read here. */
interface PmNode {
  readonly isText: boolean;
  readonly isTextblock: boolean;
  readonly isLeaf: boolean;
  readonly nodeSize: number;
  readonly text?: string;
  readonly type: {
    readonly name: string;
    readonly spec: { leafText?(node: PmNode): string };
    readonly schema: { readonly nodes: Readonly<Record<string, unknown>> };
  };
  forEach(visit: (child: PmNode, offset: number) => void): void;
}
interface ViewDesc {
  readonly node: PmNode;
  posFromDOM(node: Node, offset: number, bias: number): number;
  domFromPos(pos: number, side: number): { node: Node; offset: number };
}

const descOf = (host: HTMLElement): ViewDesc | null =>
  (host as unknown as { pmViewDesc?: ViewDesc }).pmViewDesc ?? null;

/**
 * ProseMirror and TipTap 2 and 3 (Bluesky, LinkedIn). Stock ProseMirror drops blank lines of plain text, so HTML goes along, one `<p>` a
 * line. `data-pm-slice` calls it a piece of another ProseMirror: spaces are kept as they are, and TipTap applies no rules for pasted
 * Markdown. The HTML is parsed by the editor alone, in a document of its own; where Trusted Types forbid even that, plain text is next.
 */
export const prosemirror: Engine = {
  id: 'prosemirror',
  ownModel: true,
  serves: (host) => descOf(host) !== null,
  read: (host) => {
    const desc = descOf(host);
    return desc === null ? null : readDoc(host, desc);
  },
  techniques: [
    {
      name: 'paste-html',
      write: (host, text) => {
        const html = asParagraphs(text);
        const takesHtml = descOf(host)?.node.type.schema.nodes['paragraph'] !== undefined;
        return takesHtml && survives(host, html) && paste(host, { 'text/plain': text, 'text/html': html });
      },
    },
    { name: 'paste-text', write: (host, text) => paste(host, { 'text/plain': text }) },
  ],
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const asParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character))
    .map((line, index) => (index === 0 ? `<p data-pm-slice="1 1 []">${line}</p>` : `<p>${line}</p>`))
    .join('');

interface TypedPage {
  readonly trustedTypes?: {
    readonly defaultPolicy: { createHTML(html: string): { toString(): string } } | null;
  };
}

/** A page's default policy for Trusted Types may take all markup out: LinkedIn's does. */
function survives(host: HTMLElement, html: string): boolean {
  const policy = (realmOf(host) as TypedPage).trustedTypes?.defaultPolicy;
  if (!policy) return true;
  try {
    return policy.createHTML(html).toString() === html;
  } catch {
    return false;
  }
}

function readDoc(host: HTMLElement, desc: ViewDesc): EditorModel {
  /** Where pieces of the text begin: in the document, in the text, and how long they are in both. */
  const pieces: { readonly pos: number; readonly start: number; readonly length: number }[] = [];
  let text = '';
  let lines = 0;
  const visit = (node: PmNode, pos: number): void => {
    if (node.isTextblock) {
      if (lines > 0) text += '\n';
      lines += 1;
      pieces.push({ pos: pos + 1, start: text.length, length: 0 });
    }
    if (node.isText || node.isLeaf) {
      const own = node.text ?? leafText(node);
      pieces.push({ pos, start: text.length, length: node.isText ? own.length : 0 });
      text += own;
      if (!node.isText) pieces.push({ pos: pos + 1, start: text.length, length: 0 });
      return;
    }
    node.forEach((child, offset) => visit(child, pos + 1 + offset));
  };
  desc.node.forEach((child, offset) => visit(child, offset));

  const offsetOf = (pos: number): number | null => {
    const piece = pieces.findLast((each) => each.pos <= pos);
    return piece === undefined ? null : piece.start + Math.min(pos - piece.pos, piece.length);
  };
  return {
    text,
    selection: selectionOf(host, desc, offsetOf),
    pointAt: (offset) => {
      const piece = pieces.findLast((each) => each.start <= offset);
      return piece === undefined ? null : desc.domFromPos(piece.pos + offset - piece.start, 0);
    },
  };
}

const leafText = (node: PmNode): string =>
  node.type.spec.leafText?.(node) ?? (/^hard_?break$/i.test(node.type.name) ? '\n' : '\uFFFC');

/** The editor follows the document's selection. */
function selectionOf(
  host: HTMLElement,
  desc: ViewDesc,
  offsetOf: (pos: number) => number | null,
): EditorModel['selection'] {
  const range = selectionIn(host);
  if (range === null) return null;
  const from = offsetOf(desc.posFromDOM(range.startContainer, range.startOffset, 1));
  const to = offsetOf(desc.posFromDOM(range.endContainer, range.endOffset, 1));
  return from === null || to === null ? null : { from, to };
}
