import { i18n } from '#i18n';
import type { Delivery } from '@/lib/domain/delivery';
import { DeliveryCard } from './delivery-card';
import type { ItemFacts } from './item-facts';
import styles from './needs-you.module.css';

/** What a notification or a link leads to, where it is in none of the lists: of another day or client, or called off. */
export const NamedDelivery = ({
  delivery,
  facts,
}: {
  readonly delivery: Delivery;
  readonly facts: ItemFacts;
}) => (
  <section aria-labelledby="named" className={styles.section}>
    <h2 id="named" className={styles.heading}>
      {i18n.t('today.namedHeading')}
    </h2>
    <DeliveryCard key={delivery.id} {...facts(delivery)} />
  </section>
);
