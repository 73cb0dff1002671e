import { i18n } from '#i18n';
import { why } from '@/components/delivery/why';
import { useRead } from '@/components/ports/use-read';
import { attemptsOfDelivery } from '@/lib/db/reads/attempts-of-delivery';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './asking-more.module.css';
import { clockOf } from './clock-of';

interface TriedProps {
  readonly delivery: Delivery;
  /** Epoch ms. */
  readonly now: number;
}

/** What was tried for a delivery whose outcome is open, and when: each sending, and the looks on the network since. */
export function Tried({ delivery, now }: TriedProps) {
  const { id, looks, since } = delivery;
  const attempts = useRead((db) => attemptsOfDelivery(db, id), [id]) ?? [];
  return (
    <ul aria-label={i18n.t('asking.tried')} className={styles.tried}>
      {attempts.map(({ id: attemptId, startedAt, failure }) => (
        <li key={attemptId}>
          {i18n.t('asking.sent', {
            time: clockOf(startedAt, now),
            reason: why(failure?.code ?? 'unknown-outcome'),
          })}
        </li>
      ))}
      {looks > 0 && (
        <li>
          {i18n.t('asking.looked', { looks: i18n.t('delivery.looks', looks), time: clockOf(since, now) })}
        </li>
      )}
    </ul>
  );
}
