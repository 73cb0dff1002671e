export interface EngineUnderTest {
  /** Name of its page in `pages/`. */
  readonly name: string;
  /** What Tend must take it for. */
  readonly engine: string;
  /** Whether Tend reads its model; else the visible text is the proof. */
  readonly model: 'holds' | 'unreadable';
  readonly oneLine?: true;
  /** Pages on which this editor itself doesn't work: what a person types there by hand is lost, or it doesn't start. */
  readonly notIn?: readonly string[];
}

/** Draft.js and Quill 2 ask the document for the selection, which doesn't tell of shadow roots. */
const SHADOW = 'in an open shadow root';
/** TipTap and Quill set `innerHTML` when they start; ProseMirror can't read pasted HTML there, and drops blank lines of plain text. */
const NO_TYPES = 'Trusted Types, none allowed';

export const ENGINES: readonly EngineUnderTest[] = [
  { name: 'draft', engine: 'draft', model: 'holds', notIn: [SHADOW] },
  { name: 'lexical', engine: 'lexical', model: 'holds' },
  { name: 'prosemirror', engine: 'prosemirror', model: 'holds', notIn: [NO_TYPES] },
  { name: 'tiptap3', engine: 'prosemirror', model: 'holds', notIn: [NO_TYPES] },
  { name: 'tiptap2', engine: 'prosemirror', model: 'holds', notIn: [NO_TYPES] },
  { name: 'quill', engine: 'quill', model: 'unreadable', notIn: [SHADOW, NO_TYPES] },
  { name: 'textarea', engine: 'field', model: 'holds' },
  { name: 'input', engine: 'field', model: 'holds', oneLine: true },
  { name: 'plain', engine: 'contenteditable', model: 'unreadable' },
];
