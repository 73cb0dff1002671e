import { i18n } from '#i18n';
import { formatBytes } from '@/components/media/format-bytes';
import { useRead } from '@/components/ports/use-read';
import { ProgressBar } from '@/components/ui/progress-bar';
import { uploadProgress } from '@/lib/db/reads/upload-progress';
import type { Delivery } from '@/lib/domain/delivery';

/** While the film of a delivery is uploaded: how far it is. Where the browser doesn't tell, what is on its way. */
export function UploadNote({ delivery }: { readonly delivery: Delivery }) {
  const isPreparing = delivery.state === 'claimed';
  const { id, accountId } = delivery;
  const progress = useRead(
    async (db) => (isPreparing ? uploadProgress(db, { id, accountId }) : null),
    [id, accountId, isPreparing],
  );
  if (!isPreparing || !progress) return null;
  const { sent, total } = progress;
  const size = formatBytes(total);
  if (sent === 0) return <p role="status">{i18n.t('delivery.uploadingSize', { size })}</p>;
  return (
    <ProgressBar
      label={i18n.t('delivery.uploading')}
      done={sent}
      total={total}
      note={i18n.t('delivery.uploadingShare', {
        share: new Intl.NumberFormat(undefined, { style: 'percent' }).format(sent / total),
        size,
      })}
    />
  );
}
