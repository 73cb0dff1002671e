import type { FieldId } from '@/lib/domain/company';
import { fieldName } from '../field-name';
import { Toggle } from '@/components/ui/toggle';
import styles from '@/components/ui/toggles.module.css';

interface FieldTogglesProps {
  readonly label: string;
  readonly hint?: string | undefined;
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
        const press = (): void =>
          onChange(fields.filter((other) => (other === field) !== chosen.includes(other)));
        return (
          <Toggle key={field} isChosen={isChosen} onPress={press}>
            {fieldName(field)}
          </Toggle>
        );
      })}
    </div>
    {hint && <p className={styles.hint}>{hint}</p>}
  </div>
);
