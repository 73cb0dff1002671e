import { Editor, type Content } from 'tiptap2-core';
import { Document } from 'tiptap2-extension-document';
import { HardBreak } from 'tiptap2-extension-hard-break';
import { History } from 'tiptap2-extension-history';
import { Mention } from 'tiptap2-extension-mention';
import { Paragraph } from 'tiptap2-extension-paragraph';
import { Placeholder } from 'tiptap2-extension-placeholder';
import { Text } from 'tiptap2-extension-text';
import { Fragment, Node, Slice, type ResolvedPos } from 'tiptap2-pm/model';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { suggestionsFor, type Suggestion } from '../shared/suggest.ts';
import { keyInList, type BoxProps } from './box.ts';
import { decorateLinks } from './decorate-links.ts';

type TiptapProps = BoxProps & {
  onFiles(files: readonly File[]): void;
  /** How a person is named on this site. */
  readonly handleOf: (personId: string) => string;
  readonly attributes: Readonly<Record<string, string>>;
};

interface Open {
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  take(suggestion: Suggestion): void;
}

/** TipTap 2 with the extensions of Bluesky's composer and its way of reading plain text: a paragraph for each line, empty ones too. */
export function TiptapTwoBox(props: TiptapProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const open = useRef<Open | null>(null);
  const [shown, setShown] = useState<Open | null>(null);
  useEffect(() => {
    latest.current = props;
    open.current = shown;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const editor = new Editor({
      element,
      autofocus: latest.current.autoFocus ? 'end' : false,
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
      extensions: [
        Document,
        decorateLinks,
        Mention.configure({
          HTMLAttributes: { class: 'mention' },
          suggestion: {
            items: ({ query }) => [...suggestionsFor({ kind: '@', start: 0, end: 0, query })],
            command: ({ editor: target, range, props: chosen }) => {
              const content: Content = [
                { type: 'mention', attrs: { id: chosen.id } },
                { type: 'text', text: ' ' },
              ];
              target.chain().focus().insertContentAt(range, content).run();
            },
            render: () => {
              const show = ({
                items,
                command,
              }: {
                items: Suggestion[];
                command(chosen: { id: string }): void;
              }): void =>
                setShown({
                  suggestions: items,
                  active: 0,
                  take: ({ personId, text }) =>
                    command({ id: personId ? latest.current.handleOf(personId) : text }),
                });
              return {
                onStart: show,
                onUpdate: show,
                onExit: () => setShown(null),
                onKeyDown: ({ event }) => {
                  const list = open.current;
                  if (!list) return false;
                  const taken = keyInList(event.key, list.suggestions.length, list.active, (to) =>
                    setShown(to === -1 ? null : { ...list, active: to }),
                  );
                  const chosen = typeof taken === 'number' ? list.suggestions[taken] : undefined;
                  if (chosen) list.take(chosen);
                  return taken !== false;
                },
              };
            },
          },
        }),
        Paragraph,
        Placeholder.configure({ placeholder: () => latest.current.placeholder }),
        Text,
        History,
        HardBreak,
      ],
      editorProps: {
        attributes: { 'aria-label': props.label, ...props.attributes },
        clipboardTextParser: (text, context) => paragraphs(text, context),
        handlePaste: (_, event) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (files.length === 0) return false;
          latest.current.onFiles(files);
          return true;
        },
        handleKeyDown: (_, event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          latest.current.onSend();
          return true;
        },
      },
      onFocus: () => latest.current.onFocus?.(),
      onUpdate: ({ editor: { state } }) => latest.current.onText(modelText(state.doc)),
    });
    return () => editor.destroy();
    // The label is of the page's language, which changes by a load.
  }, [props.label, props.attributes]);
  return (
    <>
      <div ref={frame} />
      {shown && shown.suggestions.length > 0 && (
        <props.list suggestions={shown.suggestions} active={shown.active} choose={shown.take} />
      )}
    </>
  );
}

function paragraphs(text: string, context: ResolvedPos): Slice {
  const { schema } = context.doc.type;
  const nodes = text.split(/\r\n?|\n/).map((line) =>
    Node.fromJSON(schema, {
      type: 'paragraph',
      content: line === '' ? [] : [{ type: 'text', text: line }],
    }),
  );
  return Slice.maxOpen(Fragment.fromArray(nodes));
}

/** A line for each paragraph and hard break; a mention is its handle. */
function modelText(doc: Node): string {
  const lines: string[] = [];
  doc.forEach((block) => {
    let line = '';
    block.forEach((node) => {
      if (node.isText) line += node.text ?? '';
      else if (node.type.name === 'hardBreak') line += '\n';
      else if (node.type.name === 'mention') line += `@${String(node.attrs['id'])}`;
    });
    lines.push(line);
  });
  return lines.join('\n');
}
