import { Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { CompanyChange } from '@/lib/domain/company';
import { dayText } from '../day-text';
import { factNames } from '../facts-text';
import { useChangeUndo } from '../use-change-undo';
import styles from './record.module.css';

/** What becomes true on a day to come; each can be taken back. */
export function PlannedChanges({ changes }: { readonly changes: readonly CompanyChange[] }) {
  const undo = useChangeUndo();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="planned-changes" className={styles.part}>
      <h2 id="planned-changes" className={styles.title}>
        {i18n.t('companyPage.planned.title')}
      </h2>
      <ul className={styles.planned}>
        {changes.map((change) => {
          const day = dayText(change.from);
          return (
            <li key={change.id} className={styles.plan}>
              <b>{i18n.t('companyPage.planned.from', { day })}</b>
              <IconButton
                label={i18n.t('companyPage.planned.remove', { day })}
                icon={<Trash2 />}
                onClick={() => void undo(change.id, i18n.t('companyPage.planned.removed'))}
              />
              <p>
                {factNames(change.set)}
                {change.reason && ` · ${change.reason}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
