import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import { DeliveryActions } from '@/components/delivery/delivery-actions';
import { firstWords } from '@/components/delivery/first-words';
import { momentText } from '@/components/delivery/moment-text';
import { AssetImage } from '@/components/media/asset-image';
import type { DeliveryItemProps } from '@/components/today/delivery-card';
import { classNames } from '@/components/ui/class-names';
import { clientStyle } from '@/components/ui/client-style';
import { AskingMore } from './asking-more';
import styles from './asking-row.module.css';

interface AskingRowProps extends DeliveryItemProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly isMarked: boolean;
  /** With Shift: everything from the last one on. */
  readonly onMark: (withRange: boolean) => void;
}

/** One delivery that asks: how late, what it says, whose; Enter or a click opens it in full. */
export function AskingRow(props: AskingRowProps) {
  const { delivery, client, account, network, postRevision, now, isOpen, isMarked } = props;
  const { content } = delivery;
  const words = firstWords(content);
  const [first] = content.media;
  const moment = momentText(delivery.dueAt, delivery.planned.zone, now);
  return (
    <article
      aria-label={`${client?.name ?? ''}: ${words}`}
      className={classNames(styles.row, isMarked && styles.marked)}
      style={client && clientStyle(client.color)}
    >
      <div className={styles.head}>
        <label className={styles.mark}>
          <input
            type="checkbox"
            checked={isMarked}
            aria-label={i18n.t('asking.mark', { words })}
            onChange={(event) => props.onMark((event.nativeEvent as MouseEvent).shiftKey === true)}
          />
        </label>
        <button
          type="button"
          data-row={delivery.id}
          aria-expanded={isOpen}
          className={styles.line}
          onClick={() => props.onOpen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" className={styles.chevron} />
          <span className={styles.time}>
            <b>{ago(delivery.dueAt, now)}</b>
            <small>{moment}</small>
          </span>
          <span className={styles.what}>
            {!isOpen && (
              <span className={styles.words} dir="auto">
                {words}
              </span>
            )}
            <small className={styles.where}>
              <b className={styles.client}>{client?.name}</b>
              <span dir="auto">{`${network} · @${account?.handle ?? ''}`}</span>
            </small>
          </span>
          {first && !isOpen && <AssetImage assetId={first.assetId} alt="" className={styles.thumb} />}
        </button>
        {!isOpen && (
          <DeliveryActions dense delivery={delivery} network={network} postRevision={postRevision} />
        )}
      </div>
      {isOpen && <AskingMore {...props} />}
    </article>
  );
}
