import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Lines that it shows; one: a single line. */
  readonly rows?: number;
  /** UTF-16 units. */
  readonly max: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The person's own words about a change or a campaign: its title, its reason, a note. */
export const WordsField = ({ label, hint, rows = 1, max, value, onChange }: WordsFieldProps) => (
  <Field label={label} hint={hint}>
    {(control) => {
      const shared = { ...control, maxLength: max, value };
      return rows > 1 ? (
        <TextArea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput {...shared} onChange={(event) => onChange(event.target.value)} />
      );
    }}
  </Field>
);
