import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { serve } from './shell.js';

serve((box, text, changed) => {
  let state;
  const Box = () => {
    const [editorState, setEditorState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(text)),
    );
    state = editorState;
    const onChange = (next) => {
      setEditorState(next);
      changed(next.getCurrentContent().getPlainText());
    };
    return createElement(Editor, { editorState, onChange });
  };
  const root = createRoot(box);
  flushSync(() => root.render(createElement(Box)));
  return { model: () => state.getCurrentContent().getPlainText('\n'), destroy: () => root.unmount() };
});
