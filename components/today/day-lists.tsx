import { i18n } from '#i18n';
import type { Client } from '@/lib/domain/client';
import { systemZone } from '@/lib/schedule/system-zone';
import { toWall } from '@/lib/schedule/zoned-time';
import { dayName } from './day-name';
import styles from './day-lists.module.css';
import { DeliveryList } from './delivery-list';
import type { ItemFacts } from './item-facts';
import type { Today } from './use-today';

interface DayListsProps {
  readonly today: Today;
  /** The only client shown, if it is one. */
  readonly client: Client | undefined;
  readonly facts: ItemFacts;
}

/** Today in time order, then the days to come. */
export function DayLists({ today, client, facts }: DayListsProps) {
  const date = toWall(today.now, systemZone()).slice(0, 10);
  const heading = client ? i18n.t('today.listOf', { client: client.name }) : i18n.t('today.list');
  return (
    <>
      <section className={styles.day}>
        <h2 className={styles.heading}>{heading}</h2>
        {today.today.length === 0 ? (
          <p className={styles.none}>{i18n.t('today.nothingToday')}</p>
        ) : (
          <DeliveryList label={heading} deliveries={today.today} facts={facts} />
        )}
      </section>
      {today.days.length === 0 && <p className={styles.none}>{i18n.t('today.nothingUpcoming')}</p>}
      {today.days.map((day) => (
        <section key={day.date} className={styles.day}>
          <h2 className={styles.heading}>
            {dayName(day.date, date)}
            <span className={styles.count}>{i18n.t('today.dayCount', day.deliveries.length)}</span>
          </h2>
          <DeliveryList label={dayName(day.date, date)} deliveries={day.deliveries} facts={facts} />
        </section>
      ))}
    </>
  );
}
