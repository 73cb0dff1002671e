import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { isEmptyDraft } from './draft';
import type { Kept } from './draft-keeper';
import styles from './save-note.module.css';

/** "Saved" only when what stands in the field is what the library holds. */
export function SaveNote({ draft, save }: Kept) {
  if (isEmptyDraft(draft)) return null;
  if (save.kind === 'failed') {
    return (
      <span role="alert" title={failureText(save.failure)} className={styles.failed}>
        {i18n.t('popup.keptHere')}
      </span>
    );
  }
  return <span className={styles.note}>{i18n.t(draft.revision === null ? 'ui.saving' : 'ui.saved')}</span>;
}
