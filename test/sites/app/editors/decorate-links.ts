import { Extension } from 'tiptap2-core';
import type { Node } from 'tiptap2-pm/model';
import { Plugin } from 'tiptap2-pm/state';
import { Decoration, DecorationSet } from 'tiptap2-pm/view';
import { pieces } from '../shared/pieces.ts';

/** Addresses and tags in another colour as one types: decorations only, nothing in the document. */
export const decorateLinks = Extension.create({
  name: 'link-decorator',
  priority: 1_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      state: {
        init: (_, { doc }) => decorate(doc),
        apply: ({ docChanged, doc }, set) => (docChanged ? decorate(doc) : set),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function decorate(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isText) return;
    let at = position;
    for (const { kind, text } of pieces(node.text ?? '')) {
      if (kind === 'link' || kind === 'tag')
        found.push(Decoration.inline(at, at + text.length, { class: 'autolink' }));
      at += text.length;
    }
  });
  return DecorationSet.create(doc, found);
}
