declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent, RefAttributes } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator?: string): string;
    getBlockForKey(key: string): { getText(): string };
  }
  export class SelectionState {
    getAnchorKey(): string;
    getAnchorOffset(): number;
    isCollapsed(): boolean;
    merge(values: { anchorOffset: number; focusOffset: number }): SelectionState;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static push(state: EditorState, content: ContentState, type: string): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const Modifier: {
    replaceText(content: ContentState, selection: SelectionState, text: string): ContentState;
  };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export interface EditorHandle {
    focus(): void;
  }
  export const Editor: ComponentType<
    RefAttributes<EditorHandle> & {
      editorState: EditorState;
      onChange(state: EditorState): void;
      handleKeyCommand?(command: string): 'handled' | 'not-handled';
      keyBindingFn?(event: KeyboardEvent): string | null;
      handlePastedFiles?(files: readonly Blob[]): 'handled' | 'not-handled';
      placeholder?: string;
      ariaLabel?: string;
      ariaMultiline?: boolean;
      role?: string;
      spellCheck?: boolean;
      tabIndex?: number;
      stripPastedStyles?: boolean;
      webDriverTestID?: string;
      onFocus?(): void;
    }
  >;
}
