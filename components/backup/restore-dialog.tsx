import { useEffect, useEffectEvent, useState } from 'react';
import { i18n } from '#i18n';
import { useBackupPorts, type FoundBackup, type RestoredBackup } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNote } from '@/components/ui/failure-note';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { useRead } from '@/components/ports/use-read';
import { clients } from '@/lib/db/reads/clients';
import type { Failure } from '@/lib/domain/failure';
import styles from './backup.module.css';
import { BackupFacts } from './backup-facts';
import { TransferBar } from './transfer-bar';
import { useTransfer } from './use-transfer';
import { WhichMachine } from './which-machine';

interface RestoreDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'found'; readonly found: FoundBackup; readonly trouble: Failure | null }
  | { readonly kind: 'restored'; readonly restored: RestoredBackup };

/** From a file to a restored library: checked first, then shown, then merged, then asked which machine publishes. */
export function RestoreDialog({ file, onClose }: RestoreDialogProps) {
  const { check, backUp } = useBackupPorts();
  const toast = useToast();
  const hasLibrary = (useRead((db) => clients(db))?.length ?? 0) > 0;
  const { now } = useStudioPorts();
  const transfer = useTransfer(now);
  const [step, setStep] = useState<Step>({ kind: 'checking' });

  const look = useEffectEvent(async (): Promise<void> => {
    const checked = await transfer.run((options) => check(file, options));
    if (checked.ok) setStep({ kind: 'found', found: checked.value, trouble: null });
    else if (checked.failure.code === 'aborted') onClose();
    else setStep({ kind: 'refused', failure: checked.failure });
  });
  useEffect(() => {
    const timer = setTimeout(() => void look());
    return () => clearTimeout(timer);
  }, [file]);

  const restore = async (found: FoundBackup): Promise<void> => {
    const restored = await transfer.run(found.restore);
    if (restored.ok) setStep({ kind: 'restored', restored: restored.value });
    else setStep({ kind: 'found', found, trouble: restored.failure });
  };

  /** What is here now, into a file of its own, before anything is merged into it. */
  const keep = async (): Promise<void> => {
    const written = await transfer.run(backUp);
    if (written.ok) toast(i18n.t('backup.keptPresent', { name: written.value.name }));
    else if (written.failure.code !== 'aborted') toast(failureText(written.failure));
  };

  if (step.kind === 'restored') return <WhichMachine restored={step.restored} onClose={onClose} />;
  const isBusy = transfer.progress !== null;
  return (
    <Dialog
      title={i18n.t('backup.restoreTitle')}
      onClose={() => {
        transfer.cancel();
        onClose();
      }}
      actions={
        step.kind === 'found' && (
          <>
            <Button onClick={onClose} disabled={isBusy}>
              {i18n.t('ui.cancel')}
            </Button>
            <Button variant="primary" busy={isBusy} onClick={() => void restore(step.found)}>
              {i18n.t('backup.restoreNow')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.stack}>
        <p dir="auto">{file.name}</p>
        {step.kind === 'refused' && <FailureNote failure={step.failure} />}
        {step.kind === 'found' && <BackupFacts found={step.found} />}
        {step.kind === 'found' && hasLibrary && (
          <p className={styles.row}>
            <Button disabled={isBusy} onClick={() => void keep()}>
              {i18n.t('backup.keepPresent')}
            </Button>
          </p>
        )}
        {step.kind === 'found' && step.trouble && <FailureNote failure={step.trouble} />}
        <TransferBar
          label={step.kind === 'checking' ? i18n.t('backup.checking') : i18n.t('backup.restoring')}
          transfer={transfer}
        />
      </div>
    </Dialog>
  );
}
