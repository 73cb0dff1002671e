import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { suggestionsFor, tokenBefore, type Suggestion, type Token } from '../shared/suggest.ts';
import { keyInList, type BoxProps } from './box.ts';

type LexicalProps = BoxProps & {
  /** Which key sends; Shift+Enter is a new line in any case. */
  readonly sends: 'enter' | 'ctrl-enter';
  /** Classes and attributes of the editable node. */
  readonly className: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly placeholderNode: ReactNode;
  onFiles(files: readonly File[]): void;
};

/** Lexical as Facebook and Threads have it. */
export function LexicalBox(props: LexicalProps): ReactNode {
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'comment',
        onError: (error) => {
          throw error;
        },
      }}
    >
      <RichTextPlugin
        contentEditable={
          <ContentEditable
            role="textbox"
            ariaLabel={props.label}
            aria-placeholder={props.placeholder}
            placeholder={() => null}
            tabIndex={0}
            spellCheck
            className={props.className}
            {...props.attributes}
          />
        }
        placeholder={<>{props.placeholderNode}</>}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
      <Model {...props} />
    </LexicalComposer>
  );
}

/** Tells the page what the model holds, and listens for keys. */
function Model(props: LexicalProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [token, setToken] = useState<Token | null>(null);
  const [closed, setClosed] = useState(-1);
  const [active, setActive] = useState(0);
  const suggestions = token && closed !== token.start ? suggestionsFor(token) : [];

  const choose = ({ text }: Suggestion): void =>
    editor.update(() => {
      const selection = $getSelection();
      const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
      if (!token || !$isTextNode(node)) return;
      node.spliceText(token.start, token.end - token.start, `${text} `, true);
      setActive(0);
    });
  const onKey = (event: KeyboardEvent): boolean => {
    const taken = keyInList(event.key, suggestions.length, active, (to) =>
      to === -1 ? setClosed(token?.start ?? -1) : setActive(to),
    );
    const chosen = typeof taken === 'number' ? suggestions[taken] : undefined;
    if (chosen) choose(chosen);
    const sends =
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.isComposing &&
      (props.sends === 'enter' || event.ctrlKey || event.metaKey);
    if (taken === false && sends) props.onSend();
    if (taken === false && !sends) return false;
    event.preventDefault();
    return true;
  };

  // Listeners are put up once and see what was drawn last.
  const latest = useRef({ props, onKey });
  useEffect(() => {
    latest.current = { props, onKey };
  });
  useEffect(() => {
    const stop = [
      editor.registerUpdateListener(({ editorState }) =>
        editorState.read(() => {
          latest.current.props.onText(modelText());
          setToken(tokenAt());
        }),
      ),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => latest.current.onKey(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        FOCUS_COMMAND,
        () => {
          latest.current.props.onFocus?.();
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const files = event instanceof ClipboardEvent ? [...(event.clipboardData?.files ?? [])] : [];
          if (files.length === 0) return false;
          event.preventDefault();
          latest.current.props.onFiles(files);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (latest.current.props.autoFocus) editor.focus();
    return () => stop.forEach((end) => end());
  }, [editor]);
  return suggestions.length > 0 ? (
    <props.list suggestions={suggestions} active={active} choose={choose} />
  ) : null;
}

/** A line for each paragraph; within one, line breaks are kept. */
const modelText = (): string =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent())
    .join('\n');

function tokenAt(): Token | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  return $isTextNode(node) ? tokenBefore(node.getTextContent(), selection.anchor.offset) : null;
}
