import { Plus, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';
import type { DraftLine } from '@/lib/company/record/record-draft';
import { factName } from '../facts-text';
import { troubleText, type RecordParts } from './record-parts';
import styles from './record.module.css';

interface LineFieldsProps extends RecordParts {
  readonly fact: 'phones' | 'links';
}

/** Phone numbers, or links: each with a label. The first phone is the one that places with one number show. */
export function LineFields({ draft, onChange, troubles, fact }: LineFieldsProps) {
  const lines = draft[fact];
  const set = (next: readonly DraftLine[]): void => onChange({ [fact]: next });
  const edit = (id: string, part: Partial<DraftLine>): void =>
    set(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  const words = {
    value: i18n.t(fact === 'phones' ? 'companyPage.line.number' : 'companyPage.line.address'),
    label: i18n.t('companyPage.line.label'),
    example: i18n.t(fact === 'phones' ? 'companyPage.line.phoneLabel' : 'companyPage.line.linkLabel'),
  };
  return (
    <div role="group" aria-label={factName(fact)} className={styles.lines}>
      <span className={styles.label}>{factName(fact)}</span>
      {lines.map((line, index) => {
        const error = troubleText(troubles, `${fact}.${line.id}`);
        const noteId = `${fact}-${line.id}-note`;
        return (
          <div key={line.id} className={styles.metered}>
            <div className={styles.line}>
              <TextInput
                type={fact === 'phones' ? 'tel' : 'text'}
                inputMode={fact === 'phones' ? 'tel' : 'url'}
                aria-label={`${words.value} ${index + 1}`}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? noteId : undefined}
                placeholder={words.value}
                autoComplete="off"
                maxLength={2_048}
                value={line.value}
                onChange={(event) => edit(line.id, { value: event.target.value })}
              />
              <TextInput
                aria-label={`${words.label} ${index + 1}`}
                placeholder={words.example}
                autoComplete="off"
                maxLength={100}
                value={line.label}
                onChange={(event) => edit(line.id, { label: event.target.value })}
              />
              <IconButton
                label={i18n.t('companyPage.line.remove', { what: line.value || words.value })}
                icon={<Trash2 />}
                onClick={() => set(lines.filter(({ id }) => id !== line.id))}
              />
            </div>
            {error && (
              <p id={noteId} role="alert" className={styles.error}>
                {error}
              </p>
            )}
          </div>
        );
      })}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...lines, { id: crypto.randomUUID(), label: '', value: '' }])}
        >
          {i18n.t(fact === 'phones' ? 'companyPage.line.addPhone' : 'companyPage.line.addLink')}
        </Button>
      </div>
    </div>
  );
}
