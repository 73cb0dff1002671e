import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import styles from './place-detail.module.css';

interface NoteFormProps {
  /** Lines that were seen last. */
  readonly initial: readonly string[];
  readonly onNote: (lines: readonly string[]) => Promise<void>;
}

/** The person writes down what a place shows that Tend can't read. */
export function NoteForm({ initial, onNote }: NoteFormProps) {
  const [text, setText] = useState(initial.join('\n'));
  return (
    <details className={styles.more}>
      <summary>{i18n.t('companyPage.note.title')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void onNote(text.trim() === '' ? [] : [text.trim()]);
        }}
      >
        <Field label={i18n.t('companyPage.note.label')} hint={i18n.t('companyPage.note.hint')}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={10_000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit">{i18n.t('companyPage.note.save')}</Button>
        </div>
      </form>
    </details>
  );
}
