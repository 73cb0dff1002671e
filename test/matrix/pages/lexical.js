import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { serve } from './shell.js';

const lines = () =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');

serve((box, text, changed) => {
  let editor;
  const Grab = () => {
    [editor] = useLexicalComposerContext();
    return null;
  };
  const Mentions = () => {
    const triggerFn = useBasicTypeaheadTriggerMatch('@', { minLength: 0 });
    return createElement(LexicalTypeaheadMenuPlugin, {
      triggerFn,
      options: [new MenuOption('alice')],
      onQueryChange: () => {},
      onSelectOption: () => {},
      menuRenderFn: () => null,
    });
  };
  const initialConfig = {
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
    editorState: () => {
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        $getRoot().append(paragraph);
      }
    },
  };
  const Box = () =>
    createElement(
      LexicalComposer,
      { initialConfig },
      createElement(
        Fragment,
        null,
        createElement(RichTextPlugin, {
          contentEditable: createElement(ContentEditable),
          ErrorBoundary: LexicalErrorBoundary,
        }),
        createElement(HistoryPlugin),
        createElement(OnChangePlugin, { onChange: (state) => changed(state.read(lines)) }),
        createElement(Mentions),
        createElement(Grab),
      ),
    );
  const root = createRoot(box);
  flushSync(() => root.render(createElement(Box)));
  return { model: () => editor.getEditorState().read(lines), destroy: () => root.unmount() };
});
