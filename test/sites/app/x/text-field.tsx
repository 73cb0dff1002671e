import type { ReactNode } from 'react';
import s from './x.module.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly lines?: true;
  onText(text: string): void;
}

/** A field of X's forms: the label floats inside, the count shows at its end. React owns the value. */
export function TextField({ name, label, value, max, lines, onText }: FieldProps): ReactNode {
  const given = {
    name,
    maxLength: max,
    dir: 'auto',
    autoCapitalize: 'sentences',
    value,
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  };
  return (
    <label className={s['field']}>
      <div className={s['fieldLabel']}>
        <span>{label}</span>
        <span>
          {[...value].length} / {max}
        </span>
      </div>
      <div dir="ltr">{lines ? <textarea rows={3} {...given} /> : <input type="text" {...given} />}</div>
    </label>
  );
}
