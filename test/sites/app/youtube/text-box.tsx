import { useEffect, useRef, type ReactNode } from 'react';
import f from '../shared/forms.module.css';
import { element } from './element.ts';

interface BoxProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: true;
  onText(text: string): void;
}

/** A field that is no field: an editable `#textbox`. The model follows its `input` events; what is only painted is not in it. */
export function TextBox({ label, value, lines, onText }: BoxProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (node && readText(node) !== value) node.textContent = value;
  }, [value]);
  return element(
    'ytcp-social-suggestions-textbox',
    { label },
    <div key="label" className={f['label']} aria-hidden="true">
      {label}
    </div>,
    <div
      key="box"
      ref={box}
      id="textbox"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-label={label}
      aria-multiline={lines === true}
      className={f['input']}
      style={{ whiteSpace: 'pre-wrap', minHeight: lines ? 84 : undefined }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !lines) event.preventDefault();
      }}
      onInput={(event) => onText(readText(event.currentTarget))}
    />,
  );
}

/** Without the line that browsers keep at the end. */
const readText = (node: HTMLElement): string => node.innerText.replace(/\n$/, '');
