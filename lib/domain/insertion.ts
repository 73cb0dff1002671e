/** What is to be put into an editor of a page, once. */
export interface Intent {
  /** Plain text; lines end with `\n`, a blank line is an empty one. */
  readonly text: string;
  /** Where the caret is to stand afterwards, in UTF-16 units of `text`; null is its end. */
  readonly caret: number | null;
  /** UTF-16 units before the caret that the text replaces (a typed shortcut); 0 replaces the selection only. */
  readonly replaceBefore: number;
  /** It replaces all that stands there; an empty text then empties it. */
  readonly all?: true;
  /** Random name of the cancelable event by which the two worlds agree on the very element, without a mark in the page's DOM. */
  readonly nonce: string;
}

/** What kind of editor an element is; chosen by the element, never by the site. */
export type EngineId = 'field' | 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'contenteditable';

/** What came of it. A claim of the page's own world until the isolated world has seen the text, too. */
export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      readonly engine: EngineId;
      readonly technique: string;
      /** `unreadable`: the engine has no model that can be read; then the visible text is the proof. */
      readonly model: 'holds' | 'unreadable';
    }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** Written, or perhaps written, and not provably in the model. Never followed by a second blind write. */
  | { readonly kind: 'unproven'; readonly engine: EngineId; readonly technique: string };

export type RefusalReason =
  | 'no-editor'
  | 'other-element'
  | 'read-only'
  | 'too-long'
  | 'detached'
  /** The browser gives no access to this page. */
  | 'no-access';
