import { useId, type Ref } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { TextArea } from '@/components/ui/text-area';
import type { TemplateFault } from '@/lib/templates/template-part';
import styles from './body-field.module.css';
import { bodyPieces } from './body-pieces';

interface BodyFieldProps {
  readonly body: string;
  readonly faults: readonly TemplateFault[];
  readonly onChange: (body: string) => void;
  /** Id of the list that says what is wrong. */
  readonly faultsId: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** The text of a template. Its variables are set off, and what can't be understood is underlined where it stands. */
export function BodyField({ body, faults, onChange, faultsId, ref }: BodyFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {i18n.t('templates.body')}
      </label>
      <div className={styles.stack}>
        <div aria-hidden="true" className={styles.behind}>
          {bodyPieces(body, faults).map(({ text, kind }, index) =>
            kind === 'text' ? (
              text
            ) : (
              <mark key={index} className={classNames(styles.mark, styles[kind])}>
                {text}
              </mark>
            ),
          )}
          {/* A line that is still empty has its height, too. */}
          {'\u200b'}
        </div>
        <TextArea
          ref={ref}
          id={id}
          rows={6}
          className={styles.text}
          placeholder={i18n.t('templates.bodyHint')}
          aria-invalid={faults.length > 0 || undefined}
          aria-describedby={faults.length > 0 ? faultsId : undefined}
          value={body}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
