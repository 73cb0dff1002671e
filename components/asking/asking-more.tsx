import { i18n } from '#i18n';
import { DeliveryActions } from '@/components/delivery/delivery-actions';
import { DeliveryDetail } from '@/components/delivery/delivery-detail';
import { says } from '@/components/delivery/says';
import { AssetImage } from '@/components/media/asset-image';
import type { DeliveryItemProps } from '@/components/today/delivery-card';
import { Detail } from '@/components/ui/detail';
import { askingKind } from '@/lib/delivery/asking-groups';
import styles from './asking-more.module.css';
import { RepairOffer } from './repair-offer';
import { Tried } from './tried';

/** Everything about one delivery that asks: the whole text, how it stands, what was tried, and what can be done. */
export function AskingMore({
  delivery,
  account,
  network,
  postRevision,
  now,
  isPausedAll,
}: DeliveryItemProps) {
  const { content, reason } = delivery;
  const kind = askingKind(delivery);
  const handle = account?.handle ?? '';
  const own = kind === 'refused' || kind === 'other' ? reason?.detail : undefined;
  return (
    <div className={styles.more}>
      <p className={styles.text} dir="auto">
        {content.text}
      </p>
      {content.media.length > 0 && (
        <div className={styles.media}>
          {content.media.map(({ assetId, alt }) => (
            <AssetImage key={assetId} assetId={assetId} alt={alt} className={styles.image} />
          ))}
        </div>
      )}
      <p className={styles.says}>{says(delivery, { now, handle, isPausedAll })}</p>
      {kind === 'unknown' && <Tried delivery={delivery} now={now} />}
      <div className={styles.acts}>
        {kind === 'refused' && <RepairOffer delivery={delivery} account={account} />}
        <DeliveryActions delivery={delivery} network={network} postRevision={postRevision} />
      </div>
      {own !== undefined && <Detail label={i18n.t('asking.ownWords')} text={own} />}
      <DeliveryDetail delivery={delivery} />
    </div>
  );
}
