import { Editor, EditorState, getDefaultKeyBinding, Modifier, type EditorHandle } from 'draft-js';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { suggestionsFor, tokenBefore, type Suggestion, type Token } from '../shared/suggest.ts';
import { keyInList, type BoxProps } from './box.ts';

type DraftProps = BoxProps & { readonly testId: string; onFiles(files: readonly Blob[]): void };

/** Draft.js as X has it: Ctrl+Enter sends. */
export function DraftBox(props: DraftProps): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [closed, setClosed] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const editor = useRef<EditorHandle>(null);
  const token = tokenAt(state);
  const suggestions = token && closed !== keyOf(token) ? suggestionsFor(token) : [];

  const { autoFocus } = props;
  useEffect(() => {
    if (autoFocus) setTimeout(() => editor.current?.focus());
  }, [autoFocus]);

  const change = (next: EditorState): void => {
    if (next.getCurrentContent() !== state.getCurrentContent()) {
      // For the benches: when the model last got another text.
      performance.clearMarks('editor-model');
      performance.mark('editor-model');
    }
    setState(next);
    props.onText(next.getCurrentContent().getPlainText('\n'));
  };
  const choose = ({ text }: Suggestion): void => {
    if (!token) return;
    const selection = state.getSelection().merge({ anchorOffset: token.start, focusOffset: token.end });
    const content = Modifier.replaceText(state.getCurrentContent(), selection, `${text} `);
    change(EditorState.push(state, content, 'insert-characters'));
    setActive(0);
  };
  const bindKey = (event: KeyboardEvent): string | null => {
    const taken = keyInList(event.key, suggestions.length, active, (to) =>
      to === -1 ? setClosed(token && keyOf(token)) : setActive(to),
    );
    if (typeof taken === 'number') {
      const chosen = suggestions[taken];
      if (chosen) choose(chosen);
      return 'taken';
    }
    if (taken) return 'taken';
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
    return getDefaultKeyBinding(event);
  };
  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        keyBindingFn={bindKey}
        handleKeyCommand={(command) => {
          if (command === 'send') props.onSend();
          return command === 'send' || command === 'taken' ? 'handled' : 'not-handled';
        }}
        handlePastedFiles={(files) => {
          props.onFiles(files);
          return 'handled';
        }}
        placeholder={props.placeholder}
        ariaLabel={props.label}
        ariaMultiline
        role="textbox"
        spellCheck
        stripPastedStyles
        tabIndex={0}
        webDriverTestID={props.testId}
        {...(props.onFocus ? { onFocus: props.onFocus } : {})}
      />
      {suggestions.length > 0 && <props.list suggestions={suggestions} active={active} choose={choose} />}
    </>
  );
}

const keyOf = (token: Token): string => `${token.start}${token.kind}`;

function tokenAt(state: EditorState): Token | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getAnchorKey());
  return tokenBefore(block.getText(), selection.getAnchorOffset());
}
