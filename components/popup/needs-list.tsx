import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { PopupSnapshot, SnapshotLine } from '@/lib/domain/popup-snapshot';
import { ask } from '@/lib/messaging/client';
import { DeliveryLine } from './delivery-line';
import styles from './list.module.css';
import { usePopupPorts } from './popup-ports';

/** What waits for a decision of the person, each with the one obvious thing to do. */
export function NeedsList({ snapshot }: { readonly snapshot: PopupSnapshot }) {
  const { openStudio } = usePopupPorts();
  const toast = useToast();
  if (snapshot.needs.length === 0) return null;
  const more = snapshot.needsCount - snapshot.needs.length;

  const act = async (line: SnapshotLine): Promise<void> => {
    if (line.state === 'needs-login') return openStudio(`accounts/${line.clientId}`);
    if (line.state !== 'missed') return openStudio(`today/${line.deliveryId}`);
    const done = await ask('delivery.act', { id: line.deliveryId, act: { kind: 'now' } });
    if (!done.ok) toast(failureText(done.failure));
  };

  return (
    <section aria-labelledby="popup-needs">
      <h2 id="popup-needs" className={styles.heading}>
        {i18n.t('popup.needs')}
        {more > 0 && (
          <Button variant="quiet" onClick={() => openStudio('today')}>
            {i18n.t('popup.moreNeeds', more)}
          </Button>
        )}
      </h2>
      <ul className={styles.list}>
        {snapshot.needs.map((line) => (
          <DeliveryLine
            key={line.deliveryId}
            line={line}
            client={snapshot.clients.find(({ id }) => id === line.clientId)}
            now={snapshot.at}
            onOpen={() => openStudio(`today/${line.deliveryId}`)}
          >
            <Button onClick={() => void act(line)}>{actText(line)}</Button>
          </DeliveryLine>
        ))}
      </ul>
    </section>
  );
}

function actText({ state, reason }: SnapshotLine): string {
  if (state === 'missed') return i18n.t('popup.act.missed');
  if (state === 'rejected') return i18n.t('popup.act.rejected');
  if (state === 'needs-login') return i18n.t('popup.act.login');
  return i18n.t(reason === 'unknown-outcome' ? 'popup.act.posted' : 'popup.act.decide');
}
