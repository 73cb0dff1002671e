import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { TextFact } from '@/lib/company/record/record-draft';
import type { FieldId } from '@/lib/domain/company';
import { factName } from '../facts-text';
import { FieldMeters } from './field-meters';
import { fieldRooms } from './field-rooms';
import { troubleText, type RecordParts } from './record-parts';
import styles from './record.module.css';

interface TextFactFieldProps extends RecordParts {
  readonly fact: TextFact;
  readonly hint?: string;
  readonly inputMode?: 'url' | 'email';
  /** Grows with its text. */
  readonly isLong?: boolean;
  /** The field of places whose limits are shown. */
  readonly shownAs?: FieldId;
}

const MOST = 2_048;

/** A fact that is one text. */
export function TextFactField({ fact, hint, inputMode, isLong, shownAs, ...parts }: TextFactFieldProps) {
  const { draft, onChange, troubles, profiles, specs } = parts;
  const value = draft[fact];
  return (
    <div className={styles.metered}>
      <Field label={factName(fact)} hint={hint} error={troubleText(troubles, fact)}>
        {(control) =>
          isLong ? (
            <TextArea
              {...control}
              rows={2}
              maxLength={MOST}
              value={value}
              onChange={(event) => onChange({ [fact]: event.target.value })}
            />
          ) : (
            <TextInput
              {...control}
              inputMode={inputMode}
              maxLength={MOST}
              autoComplete="off"
              placeholder={fact === 'founded' ? i18n.t('companyPage.foundedExample') : undefined}
              value={value}
              onChange={(event) => onChange({ [fact]: event.target.value })}
            />
          )
        }
      </Field>
      {shownAs && value.trim() !== '' && (
        <FieldMeters rooms={fieldRooms(shownAs, value.trim(), profiles, specs)} />
      )}
    </div>
  );
}
