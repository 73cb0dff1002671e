// TipTap 2's own types name `@tiptap/core`, which is version 3 here; this is what the practice pages use of version 2.
declare module 'tiptap2-core' {
  import type { Node as DocNode, ResolvedPos, Slice } from 'tiptap2-pm/model';

  export interface AnyExtension {
    readonly name: string;
  }
  export type Content = readonly {
    readonly type: string;
    readonly attrs?: object;
    readonly text?: string;
  }[];
  interface Range {
    readonly from: number;
    readonly to: number;
  }
  interface Chain {
    focus(): Chain;
    insertContentAt(range: Range, content: Content): Chain;
    run(): boolean;
  }
  export class Extension {
    static create(config: {
      name: string;
      priority?: number;
      addProseMirrorPlugins(): object[];
    }): AnyExtension;
  }
  export class Editor {
    constructor(options: {
      element: Element;
      autofocus?: 'end' | false;
      extensions: readonly AnyExtension[];
      coreExtensionOptions?: { clipboardTextSerializer?: { blockSeparator?: string } };
      editorProps?: {
        attributes?: Readonly<Record<string, string>>;
        clipboardTextParser?(text: string, context: ResolvedPos): Slice;
        handlePaste?(view: unknown, event: ClipboardEvent): boolean;
        handleKeyDown?(view: unknown, event: KeyboardEvent): boolean;
      };
      onFocus?(): void;
      onUpdate?(given: { editor: Editor }): void;
    });
    readonly state: { readonly doc: DocNode };
    chain(): Chain;
    destroy(): void;
  }
}
declare module 'tiptap2-extension-document' {
  import type { AnyExtension } from 'tiptap2-core';
  export const Document: AnyExtension;
}
declare module 'tiptap2-extension-hard-break' {
  import type { AnyExtension } from 'tiptap2-core';
  export const HardBreak: AnyExtension;
}
declare module 'tiptap2-extension-history' {
  import type { AnyExtension } from 'tiptap2-core';
  export const History: AnyExtension;
}
declare module 'tiptap2-extension-paragraph' {
  import type { AnyExtension } from 'tiptap2-core';
  export const Paragraph: AnyExtension;
}
declare module 'tiptap2-extension-text' {
  import type { AnyExtension } from 'tiptap2-core';
  export const Text: AnyExtension;
}
declare module 'tiptap2-extension-placeholder' {
  import type { AnyExtension } from 'tiptap2-core';
  export const Placeholder: {
    configure(options: { placeholder(): string }): AnyExtension;
  };
}
declare module 'tiptap2-extension-mention' {
  import type { AnyExtension, Editor } from 'tiptap2-core';
  interface Shown<Item> {
    items: Item[];
    command(chosen: { id: string }): void;
  }
  export const Mention: {
    configure<Item>(options: {
      HTMLAttributes: Readonly<Record<string, string>>;
      suggestion: {
        items(given: { query: string }): Item[];
        command(given: { editor: Editor; range: { from: number; to: number }; props: { id: string } }): void;
        render(): {
          onStart(given: Shown<Item>): void;
          onUpdate(given: Shown<Item>): void;
          onExit(): void;
          onKeyDown(given: { event: KeyboardEvent }): boolean;
        };
      };
    }): AnyExtension;
  };
}
declare module 'tiptap2-pm/model' {
  export { Fragment, Node, ResolvedPos, Slice } from 'prosemirror-model';
}
declare module 'tiptap2-pm/state' {
  export { Plugin } from 'prosemirror-state';
}
declare module 'tiptap2-pm/view' {
  export { Decoration, DecorationSet } from 'prosemirror-view';
}
