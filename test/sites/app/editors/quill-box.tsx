import Quill from 'quill';
import { useEffect, useRef, type ReactNode } from 'react';
import type { BoxProps } from './box.ts';
import { lookInShadow } from './quill-in-shadow.ts';

/** Quill 2 as LinkedIn's older pages, and its composer, have it: only the button sends. */
export function QuillBox(props: Omit<BoxProps, 'list' | 'onSend'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element || element.classList.contains('ql-container')) return;
    const quill = new Quill(element, {
      placeholder: latest.current.placeholder,
      modules: { toolbar: false },
    });
    lookInShadow(quill);
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-label', latest.current.label);
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('data-placeholder', latest.current.placeholder);
    // The document always ends with a line of its own.
    quill.on('text-change', () => latest.current.onText(quill.getText().replace(/\n$/, '')));
    if (latest.current.autoFocus) quill.focus();
  }, []);
  return <div ref={frame} className="editor-content" />;
}
