import { DatabaseBackup } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { formatBytes } from '@/components/media/format-bytes';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { useToast } from '@/components/ui/toast-region';
import type { Failure } from '@/lib/domain/failure';
import { DEFAULT_BACKUP_PLAN, type Settings } from '@/lib/domain/settings';
import styles from './backup.module.css';
import { lastBackup } from './last-backup';
import { RestoreButton } from './restore-button';
import { ScheduleFields } from './schedule-fields';
import { SetAside } from './set-aside';
import { TransferBar } from './transfer-bar';
import { useTransfer } from './use-transfer';

/** Backups by hand and on a schedule, the way back from one, and what was found damaged. */
export function BackupSection({ current }: { readonly current: Settings }) {
  const { now } = useStudioPorts();
  const { backUp } = useBackupPorts();
  const transfer = useTransfer(now);
  const toast = useToast();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const plan = { ...DEFAULT_BACKUP_PLAN, ...current.backup };
  const start = async (): Promise<void> => {
    setTrouble(null);
    const written = await transfer.run(backUp);
    if (!written.ok) {
      if (written.failure.code !== 'aborted') setTrouble(written.failure);
      return;
    }
    const { name, bytes, lostMedia, isSurelyThere } = written.value;
    const facts = { name, size: formatBytes(bytes) };
    toast(isSurelyThere ? i18n.t('backup.written', facts) : i18n.t('backup.handedToBrowser', facts));
    if (lostMedia > 0) setTrouble({ code: 'media-missing', detail: i18n.t('backup.lostMedia', lostMedia) });
  };
  return (
    <section id="backup" className={styles.section} aria-labelledby="backup-heading">
      <h2 id="backup-heading" className={styles.heading}>
        {i18n.t('backup.heading')}
      </h2>
      <p className={styles.hint}>{i18n.t('backup.what')}</p>
      <p role="status">{lastBackup(plan.lastAt, now())}</p>
      <div className={styles.row}>
        <Button
          variant="primary"
          icon={<DatabaseBackup aria-hidden="true" />}
          busy={transfer.progress !== null}
          onClick={() => void start()}
        >
          {i18n.t('backup.now')}
        </Button>
        <RestoreButton />
      </div>
      <TransferBar label={i18n.t('backup.writing')} transfer={transfer} />
      {trouble && <FailureNote failure={trouble} />}
      <ScheduleFields plan={plan} />
      <SetAside />
    </section>
  );
}
