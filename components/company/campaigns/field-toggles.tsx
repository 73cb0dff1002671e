import { Check, Plus } from 'lucide-react';
import type { FieldId } from '@/lib/domain/company';
import { fieldName } from '../field-name';
import styles from '@/components/ui/toggles.module.css';

interface FieldTogglesProps {
  readonly label: string;
  readonly hint?: string;
  readonly fields: readonly FieldId[];
  readonly chosen: readonly FieldId[];
  readonly onChange: (chosen: readonly FieldId[]) => void;
}

/** Which fields are meant. */
export const FieldToggles = ({ label, hint, fields, chosen, onChange }: FieldTogglesProps) => (
  <div role="group" aria-label={label} className={styles.group}>
    <span className={styles.label}>{label}</span>
    <div className={styles.list}>
      {fields.map((field) => {
        const isChosen = chosen.includes(field);
        return (
          <button
            key={field}
            type="button"
            aria-pressed={isChosen}
            className={styles.toggle}
            onClick={() => onChange(fields.filter((other) => (other === field) !== chosen.includes(other)))}
          >
            {isChosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
            {fieldName(field)}
          </button>
        );
      })}
    </div>
    {hint && <p className={styles.hint}>{hint}</p>}
  </div>
);
