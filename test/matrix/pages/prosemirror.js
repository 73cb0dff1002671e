import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { serve } from './shell.js';

const textOf = (doc) => {
  const lines = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textBetween(0, node.content.size, '\n', '\n'));
    return false;
  });
  return lines.join('\n');
};

serve((box, text, changed) => {
  const paragraphs = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  const view = new EditorView(box, {
    state: EditorState.create({
      doc: schema.nodeFromJSON({ type: 'doc', content: paragraphs }),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed(textOf(view.state.doc));
    },
  });
  return { model: () => textOf(view.state.doc), destroy: () => view.destroy() };
});
