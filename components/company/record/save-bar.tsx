import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';
import { factNames } from '../facts-text';
import styles from './record.module.css';
import type { RecordWriting } from './use-record-draft';

interface SaveBarProps {
  readonly writing: RecordWriting;
  readonly onSave: () => void;
}

/** What is changed and not saved yet, at the foot of the page. */
export function SaveBar({ writing, onSave }: SaveBarProps) {
  const { patch, troubles, draft, change, restart, isKept } = writing;
  const toast = useToast();
  const count = Object.keys(patch).length;
  const discard = (): void => {
    restart();
    toast(i18n.t('companyPage.discarded'), () => change(draft));
  };
  return (
    <div role="region" aria-label={i18n.t('companyPage.unsaved')} className={styles.bar}>
      <div className={styles.barWords} role="status">
        <p>
          {count > 0
            ? i18n.t('companyPage.changed', { facts: factNames(patch) })
            : i18n.t('companyPage.unsaved')}
        </p>
        <p className={troubles.length > 0 ? styles.error : styles.hint}>
          {troubles.length > 0
            ? i18n.t('companyPage.troubles', troubles.length)
            : i18n.t(isKept ? 'companyPage.kept' : 'companyPage.notKept')}
        </p>
      </div>
      <div className={styles.acts}>
        <Button variant="quiet" onClick={discard}>
          {i18n.t('companyPage.discard')}
        </Button>
        {troubles.length > 0 ? (
          <Button onClick={toFirstTrouble}>{i18n.t('companyPage.toTrouble')}</Button>
        ) : (
          <Button variant="primary" disabled={count === 0} onClick={onSave}>
            {i18n.t('companyPage.saveChanges')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The first field that can't be saved as it is. */
function toFirstTrouble(): void {
  const field = document.querySelector<HTMLElement>('main form [aria-invalid=true]');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
