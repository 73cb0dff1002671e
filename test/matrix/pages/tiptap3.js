import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { serve } from './shell.js';

const suggestion = (char) => ({
  char,
  items: () => ['alice', 'springsale'],
  render: () => ({ onStart() {}, onUpdate() {}, onExit() {}, onKeyDown: () => false }),
});

serve((box, text, changed) => {
  const editor = new Editor({
    element: box,
    extensions: [StarterKit, Mention.configure({ suggestions: [suggestion('@'), suggestion('#')] })],
    content: {
      type: 'doc',
      content: text.split('\n').map((line) => ({
        type: 'paragraph',
        content: line === '' ? [] : [{ type: 'text', text: line }],
      })),
    },
    onUpdate: () => changed(editor.getText({ blockSeparator: '\n' })),
  });
  return { model: () => editor.getText({ blockSeparator: '\n' }), destroy: () => editor.destroy() };
});
