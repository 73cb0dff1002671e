// TipTap 2 with the extensions of Bluesky's web client, and its parser for pasted plain text: one paragraph a line.
import { Editor, Extension } from 'tiptap2-core';
import { Document } from 'tiptap2-extension-document';
import HardBreak from 'tiptap2-extension-hard-break';
import History from 'tiptap2-extension-history';
import { Mention } from 'tiptap2-extension-mention';
import { Paragraph } from 'tiptap2-extension-paragraph';
import { Placeholder } from 'tiptap2-extension-placeholder';
import { Text } from 'tiptap2-extension-text';
import { Fragment, Node, Slice } from 'tiptap2-pm/model';
import { Plugin } from 'tiptap2-pm/state';
import { Decoration, DecorationSet } from 'tiptap2-pm/view';
import { serve } from './shell.js';

/** Links and tags are only coloured: the text stays as it is. */
const Coloured = Extension.create({
  name: 'coloured',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found = [];
          doc.descendants((node, pos) => {
            for (const { index, 0: match } of node.text?.matchAll(/https?:\/\/\S+|#\w+/gu) ?? [])
              found.push(Decoration.inline(pos + index, pos + index + match.length, { class: 'autolink' }));
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

serve((box, text, changed) => {
  const paragraph = (line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  });
  const editor = new Editor({
    element: box,
    extensions: [
      Document,
      Coloured,
      Mention.configure({
        suggestion: {
          items: () => ['alice'],
          render: () => ({ onStart() {}, onUpdate() {}, onExit() {}, onKeyDown: () => false }),
        },
      }),
      Paragraph,
      Placeholder.configure({ placeholder: 'Write your reply' }),
      Text,
      History,
      HardBreak,
    ],
    content: { type: 'doc', content: text.split('\n').map(paragraph) },
    editorProps: {
      clipboardTextParser: (pasted, context) =>
        Slice.maxOpen(
          Fragment.fromArray(
            pasted.split(/\r\n?|\n/).map((line) => Node.fromJSON(context.doc.type.schema, paragraph(line))),
          ),
        ),
    },
    onUpdate: () => changed(editor.getText({ blockSeparator: '\n' })),
  });
  return { model: () => editor.getText({ blockSeparator: '\n' }), destroy: () => editor.destroy() };
});
