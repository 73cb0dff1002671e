import { i18n } from '#i18n';
import type { RestoredBackup } from '@/components/ports/backup-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import styles from './backup.module.css';

interface WhichMachineProps {
  /** What was restored just now; null where the question was left open before. */
  readonly restored: RestoredBackup | null;
  readonly onClose: () => void;
}

/** A restored library may be another machine's, too: only one of them may publish. Closing it leaves the question open. */
export function WhichMachine({ restored, onClose }: WhichMachineProps) {
  const { run, busy } = useAsk();
  const settle = async (decision: 'here' | 'elsewhere'): Promise<void> => {
    if ((await run('standstill.settle', { decision })) !== undefined) onClose();
  };
  return (
    <Dialog
      title={i18n.t('backup.whichTitle')}
      onClose={onClose}
      actions={
        <>
          <Button busy={busy} onClick={() => void settle('elsewhere')}>
            {i18n.t('backup.elsewhere')}
          </Button>
          <Button variant="primary" busy={busy} onClick={() => void settle('here')}>
            {i18n.t('backup.here')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {restored && (
          <p role="status">
            {restored.rows + restored.media === 0
              ? i18n.t('backup.nothingNew')
              : `${i18n.t('backup.restoredRows', restored.rows)} ${i18n.t('backup.restoredMedia', restored.media)}`}
          </p>
        )}
        {restored && restored.setAside > 0 && (
          <p className={styles.note}>{i18n.t('backup.badRows', restored.setAside)}</p>
        )}
        <p>{i18n.t('backup.whichBody')}</p>
        <p className={styles.hint}>{i18n.t('backup.hereHint')}</p>
        <p className={styles.hint}>{i18n.t('backup.elsewhereHint')}</p>
        <p className={styles.hint}>{i18n.t('backup.signInAgain')}</p>
      </div>
    </Dialog>
  );
}
