import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './delivery-list.module.css';
import { DeliveryRow } from './delivery-row';
import { moveByArrows } from './move-by-arrows';
import type { ItemFacts } from './item-facts';

interface DeliveryListProps {
  readonly label: string;
  readonly deliveries: readonly Delivery[];
  readonly facts: ItemFacts;
}

/** So many at first; the rest is one click away, so that a day with a thousand posts is still drawn at once. */
const FIRST = 60;

/** Deliveries in time order; arrows move between the lines. */
export function DeliveryList({ label, deliveries, facts }: DeliveryListProps) {
  const [limit, setLimit] = useState(FIRST);
  const left = deliveries.length - limit;
  return (
    <>
      <ul aria-label={label} className={styles.list} onKeyDown={moveByArrows}>
        {deliveries.slice(0, limit).map((delivery) => (
          <DeliveryRow key={delivery.id} {...facts(delivery)} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setLimit(limit + FIRST * 5)}>
          {i18n.t('today.moreThatDay', { count: left })}
        </Button>
      )}
    </>
  );
}
