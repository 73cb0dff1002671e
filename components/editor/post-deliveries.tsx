import { i18n } from '#i18n';
import { DeliveryActions } from '@/components/delivery/delivery-actions';
import { DeliveryDetail } from '@/components/delivery/delivery-detail';
import { DeliveryState } from '@/components/delivery/delivery-state';
import { says } from '@/components/delivery/says';
import { UploadNote } from '@/components/delivery/upload-note';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Directory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { TwoClocks } from '@/components/ui/two-clocks';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './post-deliveries.module.css';

interface PostDeliveriesProps {
  readonly deliveries: readonly Delivery[];
  readonly directory: Directory;
  readonly revision: number;
  readonly isPausedAll: boolean;
}

/** Everything that was planned with this post, latest first, each as a sentence with what can be done about it. */
export function PostDeliveries({ deliveries, directory, revision, isPausedAll }: PostDeliveriesProps) {
  const now = useNow();
  const { specs } = useStudioPorts();
  if (deliveries.length === 0) return null;
  return (
    <section aria-label={i18n.t('editor.deliveries')} className={styles.section}>
      <h2>{i18n.t('editor.deliveries')}</h2>
      <ul className={styles.list}>
        {deliveries.toReversed().map((delivery) => {
          const handle = directory.accounts.get(delivery.accountId)?.handle ?? '';
          const network = specs.get(delivery.platform)?.name ?? delivery.platform;
          return (
            <li key={delivery.id} className={styles.item}>
              <div className={styles.line}>
                <b>@{handle}</b>
                <DeliveryState delivery={delivery} />
              </div>
              <TwoClocks instant={delivery.dueAt} zone={delivery.planned.zone} />
              <p className={styles.says}>{says(delivery, { now, handle, isPausedAll })}</p>
              <UploadNote delivery={delivery} />
              <DeliveryActions delivery={delivery} network={network} postRevision={revision} dense />
              <DeliveryDetail delivery={delivery} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
