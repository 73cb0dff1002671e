import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { suggestionsFor, tokenBefore, type Suggestion, type Token } from '../shared/suggest.ts';
import { keyInList, type BoxProps } from './box.ts';

/** TipTap 3 as LinkedIn's newer pages have it: only the button sends. */
export function TiptapThreeBox(props: BoxProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [token, setToken] = useState<Token | null>(null);
  const [closed, setClosed] = useState(-1);
  const [active, setActive] = useState(0);
  const suggestions = token && closed !== token.start ? suggestionsFor(token) : [];

  const choose = ({ text }: Suggestion): void => {
    const at = editor.current?.state.selection.from ?? 0;
    if (!token) return;
    const range = { from: at - (token.end - token.start), to: at };
    editor.current?.chain().focus().insertContentAt(range, `${text} `).run();
    setActive(0);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const taken = keyInList(event.key, suggestions.length, active, (to) =>
      to === -1 ? setClosed(token?.start ?? -1) : setActive(to),
    );
    const chosen = typeof taken === 'number' ? suggestions[taken] : undefined;
    if (chosen) choose(chosen);
    return taken !== false;
  };

  const latest = useRef({ props, onKey });
  useEffect(() => {
    latest.current = { props, onKey };
  });
  useEffect(() => {
    const made = new Editor({
      element: frame.current,
      autofocus: latest.current.props.autoFocus ? 'end' : false,
      extensions: [
        StarterKit,
        Placeholder.configure({ placeholder: () => latest.current.props.placeholder }),
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': props.label, 'aria-multiline': 'true' },
        handleKeyDown: (_, event) => latest.current.onKey(event),
      },
      onFocus: () => latest.current.props.onFocus?.(),
      onTransaction: ({ editor: { state } }) => {
        const { $from, empty } = state.selection;
        setToken(empty ? tokenBefore($from.parent.textContent, $from.parentOffset) : null);
      },
      onUpdate: ({ editor: { state } }) => {
        const lines: string[] = [];
        state.doc.forEach((block) => lines.push(block.textBetween(0, block.content.size, '\n', '\n')));
        latest.current.props.onText(lines.join('\n'));
      },
    });
    editor.current = made;
    return () => made.destroy();
  }, [props.label]);
  return (
    <>
      <div ref={frame} />
      {suggestions.length > 0 && <props.list suggestions={suggestions} active={active} choose={choose} />}
    </>
  );
}
