import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast-region';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './facts.module.css';
import { firstWords } from './first-words';
import { partsOf } from './parts-out';

interface RemoveDialogProps {
  readonly delivery: Delivery;
  readonly handle: string;
  readonly client: Client | null | undefined;
  readonly onClose: () => void;
}

/** Asks before a post is deleted from the network: names the account and the first words, since it can't be undone. */
export function RemoveDialog({ delivery, handle, client, onClose }: RemoveDialogProps) {
  const { specs } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const spec = specs.get(delivery.platform);
  const network = spec?.name ?? delivery.platform;
  const { all } = partsOf(delivery);
  const remove = async (): Promise<void> => {
    const done = await run('delivery.act', { id: delivery.id, act: { kind: 'remove-from-network' } });
    if (done !== undefined) toast(i18n.t('delivery.done.removed'));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('delivery.remove.title', { network })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('delivery.remove.close')}</Button>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            {i18n.t('delivery.remove.confirm', { network })}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>{i18n.t('delivery.remove.account')}</dt>
        <dd className={styles.account}>
          {client && <Chip color={client.color}>{client.name}</Chip>}
          <span>{`@${handle}`}</span>
        </dd>
        <dt>{i18n.t('delivery.remove.begins')}</dt>
        <dd dir="auto">{firstWords(delivery.content)}</dd>
      </dl>
      {all > 1 && <p>{i18n.t('delivery.remove.parts', { count: all })}</p>}
      <p>{i18n.t('delivery.remove.hint')}</p>
      {spec && !spec.features.edit && <p>{i18n.t('delivery.remove.noEdit', { network })}</p>}
    </Dialog>
  );
}
