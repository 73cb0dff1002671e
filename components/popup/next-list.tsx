import { i18n } from '#i18n';
import { DeliveryState } from '@/components/delivery/delivery-state';
import { ago } from '@/components/delivery/ago';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import { DeliveryLine } from './delivery-line';
import styles from './list.module.css';
import { usePopupPorts } from './popup-ports';

/** What is planned is plain from its time; how long until then says more than the word "scheduled". */
const SOON_MS = 24 * 60 * 60_000;

/** The next five deliveries. */
export function NextList({ snapshot }: { readonly snapshot: PopupSnapshot }) {
  const { openStudio } = usePopupPorts();
  return (
    <section aria-labelledby="popup-next">
      <h2 id="popup-next" className={styles.heading}>
        {i18n.t('popup.next')}
      </h2>
      {snapshot.next.length === 0 && <p className={styles.none}>{i18n.t('popup.nothingNext')}</p>}
      <ul className={styles.list}>
        {snapshot.next.map((line) => (
          <DeliveryLine
            key={line.deliveryId}
            line={line}
            client={snapshot.clients.find(({ id }) => id === line.clientId)}
            now={snapshot.at}
            onOpen={() => openStudio(`today/${line.deliveryId}`)}
          >
            {line.state === 'scheduled' && line.dueAt - snapshot.at < SOON_MS ? (
              <span className={styles.ago}>{ago(line.dueAt, snapshot.at)}</span>
            ) : (
              line.state !== 'scheduled' && <DeliveryState delivery={{ state: line.state, remote: null }} />
            )}
          </DeliveryLine>
        ))}
      </ul>
    </section>
  );
}
