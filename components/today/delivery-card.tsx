import { useEffect, useRef } from 'react';
import { DeliveryActions } from '@/components/delivery/delivery-actions';
import { DeliveryDetail } from '@/components/delivery/delivery-detail';
import { DeliveryState } from '@/components/delivery/delivery-state';
import { firstWords } from '@/components/delivery/first-words';
import { momentText } from '@/components/delivery/moment-text';
import { says } from '@/components/delivery/says';
import { AssetImage } from '@/components/media/asset-image';
import { Chip } from '@/components/ui/chip';
import { clientStyle } from '@/components/ui/client-style';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './delivery-card.module.css';

export interface DeliveryItemProps {
  readonly delivery: Delivery;
  readonly client: Client | undefined;
  readonly account: Account | undefined;
  /** Name of the network. */
  readonly network: string;
  readonly postRevision: number | null;
  /** Epoch ms. */
  readonly now: number;
  readonly isPausedAll: boolean;
  /** The address leads here: brought into view and focused. */
  readonly isNamed: boolean;
}

const THUMBS = 4;

/** One thing that needs the person: whose, where, when, what, how it stands, and what to do about it. */
export function DeliveryCard({
  delivery,
  client,
  account,
  network,
  postRevision,
  now,
  isPausedAll,
  isNamed,
}: DeliveryItemProps) {
  const card = useRef<HTMLElement>(null);
  const handle = account?.handle ?? '';
  useEffect(() => {
    if (!isNamed) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isNamed]);
  return (
    <article
      ref={card}
      tabIndex={-1}
      data-row=""
      aria-label={`${client?.name ?? ''}: ${firstWords(delivery.content)}`}
      className={styles.card}
      style={client && clientStyle(client.color)}
    >
      <header className={styles.head}>
        {client && <Chip color={client.color}>{client.name}</Chip>}
        <span className={styles.where} dir="auto">{`${network} · @${handle}`}</span>
        <DeliveryState delivery={delivery} />
      </header>
      <p className={styles.when}>{momentText(delivery.dueAt, delivery.planned.zone, now)}</p>
      <div className={styles.content}>
        <p className={styles.text} dir="auto">
          {delivery.content.text.trim() || firstWords(delivery.content)}
        </p>
        {delivery.content.media.slice(0, THUMBS).map(({ assetId, alt }) => (
          <AssetImage key={assetId} assetId={assetId} alt={alt} className={styles.thumb} />
        ))}
      </div>
      <p className={styles.says}>{says(delivery, { now, handle, isPausedAll })}</p>
      <DeliveryActions delivery={delivery} network={network} postRevision={postRevision} />
      <DeliveryDetail delivery={delivery} />
    </article>
  );
}
