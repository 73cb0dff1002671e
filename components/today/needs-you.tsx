import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Asking } from '@/lib/db/reads/asking';
import type { Client } from '@/lib/domain/client';
import { DeliveryCard } from './delivery-card';
import type { ItemFacts } from './item-facts';
import { MissedBar } from './missed-bar';
import { moveByArrows } from './move-by-arrows';
import styles from './needs-you.module.css';

interface NeedsYouProps {
  readonly asking: Asking;
  readonly clients: ReadonlyMap<string, Client>;
  readonly facts: ItemFacts;
  readonly namedId: string | null;
}

/** A screen or two of cards; more on demand. */
const FIRST = 12;

/** Everything that waits for a decision of the person, each with its own obvious action. */
export function NeedsYou({ asking, clients, facts, namedId }: NeedsYouProps) {
  const { deliveries, total } = asking;
  const namedAt = deliveries.findIndex(({ id }) => id === namedId);
  const [limit, setLimit] = useState(FIRST);
  const shown = Math.max(limit, namedAt + 1);
  const missed = deliveries.filter(({ state }) => state === 'missed');
  if (deliveries.length === 0) return null;
  return (
    <section aria-labelledby="needs-you" className={styles.section}>
      <h2 id="needs-you" className={styles.heading}>
        {i18n.t('today.needsHeading')}
      </h2>
      {missed.length > 1 && <MissedBar missed={missed} clients={clients} />}
      <div className={styles.cards} onKeyDown={moveByArrows}>
        {deliveries.slice(0, shown).map((delivery) => (
          <DeliveryCard key={delivery.id} {...facts(delivery)} />
        ))}
      </div>
      {total > shown && (
        <Button className={styles.more} onClick={() => setLimit(limit + FIRST * 4)}>
          {i18n.t('today.moreAsking', { count: total - shown })}
        </Button>
      )}
    </section>
  );
}
