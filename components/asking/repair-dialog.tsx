import { i18n } from '#i18n';
import { textFor } from '@/components/editor/content-for';
import { repairLabel } from '@/components/editor/repair-label';
import { AssetImage } from '@/components/media/asset-image';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './asking-more.module.css';
import type { Repaired } from './repair-for';

interface RepairDialogProps {
  readonly delivery: Delivery;
  readonly repaired: Repaired;
  readonly onClose: () => void;
}

/** Shows what comes of the repair: nothing goes out that the person hasn't seen (promise P4). */
export function RepairDialog({ delivery, repaired: { draft, issue }, onClose }: RepairDialogProps) {
  const { run, busy } = useAsk();
  const toast = useToast();
  const post = async (): Promise<void> => {
    const saved = await run('post.save', { post: draft });
    if (!saved) return;
    const act = { kind: 'update-content', revision: saved.revision } as const;
    if ((await run('delivery.act', { id: delivery.id, act })) === undefined) return;
    if ((await run('delivery.act', { id: delivery.id, act: { kind: 'now' } })) === undefined) return;
    toast(i18n.t('asking.repaired'));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('asking.repair.title')}
      onClose={onClose}
      actions={
        <DialogActions onClose={onClose} busy={busy} onClick={() => void post()}>
          {i18n.t('asking.repair.post')}
        </DialogActions>
      }
    >
      <p>
        <b>{repairLabel(issue)}</b>
      </p>
      <p className={styles.text} dir="auto">
        {textFor(draft, delivery.platform)}
      </p>
      {draft.media.length > 0 && (
        <div className={styles.media}>
          {draft.media.map(({ assetId, alt }) => (
            <AssetImage key={assetId} assetId={assetId} alt={alt} className={styles.image} />
          ))}
        </div>
      )}
      <p>{i18n.t('asking.repair.hint')}</p>
    </Dialog>
  );
}
