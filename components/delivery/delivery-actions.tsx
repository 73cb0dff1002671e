import { Ellipsis } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import type { Delivery } from '@/lib/domain/delivery';
import { useActs } from './acts-context';
import styles from './delivery-actions.module.css';
import { offerLabel } from './offer-label';
import { offersFor } from './offers';

interface DeliveryActionsProps {
  readonly delivery: Delivery;
  /** Name of the network. */
  readonly network: string;
  readonly postRevision: number | null;
  /** In a list only the obvious action stands in the row; the others are in the menu. */
  readonly dense?: boolean;
}

/** What can be done about a delivery: the obvious action first, others beside it, the rest in a menu. */
export function DeliveryActions({ delivery, network, postRevision, dense = false }: DeliveryActionsProps) {
  const { perform, can } = useActs();
  const { first, beside, more } = offersFor(delivery, postRevision, can(delivery));
  const inMenu = dense ? [...beside, ...more] : more;
  return (
    <div className={styles.actions} data-lead={first ?? undefined}>
      {first && (
        <Button
          variant={dense ? 'plain' : 'primary'}
          className={dense ? styles.dense : undefined}
          onClick={() => perform(delivery, first, postRevision)}
        >
          {offerLabel(first, network, delivery)}
        </Button>
      )}
      {!dense &&
        beside.map((offer) => (
          <Button key={offer} onClick={() => perform(delivery, offer, postRevision)}>
            {offerLabel(offer, network, delivery)}
          </Button>
        ))}
      {inMenu.length > 0 && (
        <Menu
          label={i18n.t('delivery.act.more')}
          trigger={<Ellipsis aria-hidden="true" />}
          triggerClassName={styles.more}
          items={inMenu.map((offer) => ({
            id: offer,
            label: offerLabel(offer, network, delivery),
            onSelect: () => perform(delivery, offer, postRevision),
          }))}
        />
      )}
    </div>
  );
}
