import type { DomPoint, Engine } from './engine';
import { paste } from './paste';

/** The few members of Draft.js 0.11 that are read here. */
interface Block {
  getKey(): string;
  getText(): string;
}
interface EditorState {
  getCurrentContent(): { getBlocksAsArray(): Block[] };
  getSelection(): Record<'getStartKey' | 'getEndKey', () => string> &
    Record<'getStartOffset' | 'getEndOffset', () => number>;
}
interface Fiber {
  readonly return: Fiber | null;
  readonly stateNode: { readonly props?: { readonly editorState?: EditorState } } | null;
}

/**
 * Draft.js (X): takes a paste of plain text, blank lines included. With HTML it loses blank lines; editing commands and changes of its DOM
 * leave the model empty or corrupt, so there is no second technique.
 */
export const draft: Engine = {
  id: 'draft',
  ownModel: true,
  serves: (host) => contentsOf(host) !== null,
  read: (host) => {
    const state = stateOf(host);
    if (state === null) return null;
    const blocks = state.getCurrentContent().getBlocksAsArray();
    const starts = new Map<string, number>();
    let text = '';
    for (const [index, block] of blocks.entries()) {
      if (index > 0) text += '\n';
      starts.set(block.getKey(), text.length);
      text += block.getText();
    }
    const selection = state.getSelection();
    return {
      text,
      selection: {
        from: (starts.get(selection.getStartKey()) ?? 0) + selection.getStartOffset(),
        to: (starts.get(selection.getEndKey()) ?? 0) + selection.getEndOffset(),
      },
      pointAt: (offset) => {
        const [key, start] = [...starts].findLast(([, from]) => from <= offset) ?? [];
        return key === undefined ? null : pointInBlock(host, key, offset - (start ?? 0));
      },
    };
  },
  techniques: [{ name: 'paste-text', write: (host, text) => paste(host, { 'text/plain': text }) }],
};

const contentsOf = (host: HTMLElement): Element | null => host.querySelector('[data-contents="true"]');

/** The component's own state: the nearest React component above whose props hold one. An instance outlives the fibers that render it. */
function stateOf(host: HTMLElement): EditorState | null {
  const key = Object.keys(host).find((name) => /^__react(Fiber|InternalInstance)\$/.test(name));
  let fiber = key === undefined ? null : (host as unknown as Record<string, Fiber | null>)[key];
  for (; fiber; fiber = fiber.return) {
    const state = fiber.stateNode?.props?.editorState;
    if (typeof state?.getCurrentContent === 'function') return state;
  }
  return null;
}

function pointInBlock(host: HTMLElement, key: string, offset: number): DomPoint | null {
  const block = host.querySelector(`[data-block="true"][data-offset-key="${CSS.escape(key)}-0-0"]`);
  // An empty block holds a `<br data-text>` in its only leaf.
  let left = offset;
  for (const leaf of block?.querySelectorAll('[data-text="true"]') ?? []) {
    const text = leaf.firstChild;
    if (text?.nodeType !== 3) return { node: leaf.parentNode ?? leaf, offset: 0 };
    const { length } = (text as Text).data;
    if (left <= length) return { node: text, offset: left };
    left -= length;
  }
  return null;
}
