import type { ReactNode } from 'react';
import { options } from '../shared/options.ts';
import f from '../shared/forms.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: number;
  readonly max?: number;
  onText(text: string): void;
}

/** A field of Facebook's forms: nothing but a label says which it is, beside it on older pages, on it on newer ones. */
export function Field({ label, value, lines, max, onText }: FieldProps): ReactNode {
  const given = {
    className: f['input'],
    dir: 'auto',
    maxLength: max,
    value,
    ...(options.older ? {} : { 'aria-label': label }),
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  };
  const control =
    lines === undefined ? <input type="text" {...given} /> : <textarea rows={lines} {...given} />;
  return options.older ? (
    <label className={f['field']}>
      <span className={f['label']}>{label}</span>
      {control}
    </label>
  ) : (
    <div className={f['field']}>
      <span className={f['label']} aria-hidden="true">
        {label}
      </span>
      {control}
    </div>
  );
}
