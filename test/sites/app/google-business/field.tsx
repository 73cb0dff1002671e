import { useId, type ReactNode } from 'react';
import f from '../shared/forms.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: true;
  onText(text: string): void;
}

/** A field whose label stands elsewhere and is named by its id, which is another one each time. */
export function Field({ label, value, lines, onText }: FieldProps): ReactNode {
  const id = useId();
  const given = {
    className: f['input'],
    'aria-labelledby': id,
    value,
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  };
  return (
    <div className={f['field']}>
      <span id={id} className={f['label']}>
        {label}
      </span>
      {lines ? <textarea rows={4} maxLength={750} {...given} /> : <input type="text" {...given} />}
    </div>
  );
}
