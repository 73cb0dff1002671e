import { i18n } from '#i18n';
import { ConfirmDialog } from '@/components/accounts/confirm-dialog';
import { useAsk } from '@/components/studio/use-ask';

/** Gives the lost library up. A backup can still be restored later. */
export function StartAnewDialog({ onClose }: { readonly onClose: () => void }) {
  const { run, busy } = useAsk();
  const confirm = async (): Promise<void> => {
    if ((await run('standstill.settle', { decision: 'anew' })) !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      title={i18n.t('backup.anewTitle')}
      confirm={i18n.t('backup.startAnew')}
      keep={i18n.t('ui.cancel')}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{i18n.t('backup.anewBody')}</p>
    </ConfirmDialog>
  );
}
