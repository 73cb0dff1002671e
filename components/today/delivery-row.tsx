import { useEffect, useRef, useState } from 'react';
import { ChevronRight, Images } from 'lucide-react';
import { i18n } from '#i18n';
import { DeliveryActions } from '@/components/delivery/delivery-actions';
import { DeliveryDetail } from '@/components/delivery/delivery-detail';
import { DeliveryState } from '@/components/delivery/delivery-state';
import { firstWords } from '@/components/delivery/first-words';
import { timesOfDay } from '@/components/delivery/moment-text';
import { says } from '@/components/delivery/says';
import { UploadNote } from '@/components/delivery/upload-note';
import { clientStyle } from '@/components/ui/client-style';
import type { DeliveryItemProps } from './delivery-card';
import styles from './delivery-row.module.css';

/** One line of a day; Enter or a click opens what it says in full. */
export function DeliveryRow({
  delivery,
  client,
  account,
  network,
  postRevision,
  now,
  isPausedAll,
  isNamed,
}: DeliveryItemProps) {
  // Until it is opened or closed by hand, it is open if the address leads here.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isNamed;
  const line = useRef<HTMLButtonElement>(null);
  const handle = account?.handle ?? '';
  const { own, there } = timesOfDay(delivery.dueAt, delivery.planned.zone, now);
  const { content } = delivery;
  useEffect(() => {
    if (!isNamed) return;
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus({ preventScroll: true });
  }, [isNamed]);
  return (
    <li className={styles.row} style={client && clientStyle(client.color)}>
      <div className={styles.head}>
        <button
          ref={line}
          type="button"
          data-row=""
          aria-expanded={isOpen}
          className={styles.line}
          onClick={() => setChosen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" className={styles.chevron} />
          <span className={styles.time}>
            <b>{own}</b>
            {there && <small>{there}</small>}
          </span>
          <span className={styles.what}>
            <span className={styles.words} dir="auto">
              {firstWords(content)}
            </span>
            <small className={styles.where}>
              <b className={styles.client}>{client?.name}</b>
              <span dir="auto">{`${network} · @${handle}`}</span>
              {content.media.length > 0 && (
                <span className={styles.images}>
                  <Images aria-hidden="true" />
                  {i18n.t('today.image', content.media.length)}
                </span>
              )}
            </small>
          </span>
          <span className={styles.state}>
            <DeliveryState delivery={delivery} />
          </span>
        </button>
        <DeliveryActions dense delivery={delivery} network={network} postRevision={postRevision} />
      </div>
      {isOpen && (
        <div className={styles.more}>
          <p className={styles.text} dir="auto">
            {content.text}
          </p>
          <p>{says(delivery, { now, handle, isPausedAll })}</p>
          <UploadNote delivery={delivery} />
          <DeliveryDetail delivery={delivery} />
        </div>
      )}
    </li>
  );
}
