import { useState } from 'react';
import { i18n } from '#i18n';
import { detailText } from '@/components/delivery/detail-text';
import { useRead } from '@/components/ports/use-read';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { activityOfDelivery } from '@/lib/db/reads/activity-of-delivery';
import { attemptsOfDelivery } from '@/lib/db/reads/attempts-of-delivery';
import { deliveryById } from '@/lib/db/reads/delivery-by-id';
import type { ActivityEntry } from '@/lib/domain/activity';
import styles from './activity-detail.module.css';

/** What is behind a line of the log: its own detail, and every attempt of the delivery it tells of. */
export function ActivityDetail({ entry }: { readonly entry: ActivityEntry }) {
  const { deliveryId, postId } = entry;
  const [isCopied, setCopied] = useState(false);
  const delivery = useRead(
    async (db) => (deliveryId === null ? null : ((await deliveryById(db, deliveryId)) ?? null)),
    [deliveryId],
  );
  const attempts = useRead(
    async (db) => (deliveryId === null ? [] : attemptsOfDelivery(db, deliveryId)),
    [deliveryId],
  );
  const story = useRead(
    async (db) => (deliveryId === null ? [] : activityOfDelivery(db, deliveryId)),
    [deliveryId],
  );
  const own = [
    `${new Date(entry.at).toISOString()}  ${entry.by}  ${entry.kind}`,
    ...argLines(entry),
    entry.detail ?? '',
  ];
  const text = [
    ...own.filter((line) => line !== ''),
    ...(delivery ? ['', detailText(delivery, attempts ?? [], story ?? [])] : []),
  ].join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className={styles.detail}>
      <pre tabIndex={0} className={styles.text}>
        {text}
      </pre>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{isCopied ? i18n.t('ui.copied') : i18n.t('ui.copy')}</Button>
        {deliveryId !== null && (
          <a href={hrefOf({ place: 'today', id: deliveryId })}>{i18n.t('activity.toDelivery')}</a>
        )}
        {postId !== null && (
          <a href={hrefOf({ place: 'library', id: postId })}>{i18n.t('activity.toPost')}</a>
        )}
      </div>
    </div>
  );
}

const argLines = ({ args }: ActivityEntry): string[] =>
  Object.entries(args).map(([name, value]) => `${name}: ${value}`);
