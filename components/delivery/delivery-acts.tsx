import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { ConnectDialog } from '@/components/accounts/connect-dialog';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { hrefOf } from '@/components/studio/route';
import { useAsk } from '@/components/studio/use-ask';
import type { Directory } from '@/components/studio/use-directory';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';
import { abilitiesOf } from './abilities';
import { ActsContext, type Acts, type Perform } from './acts-context';
import { DIRECT_ACTS } from './direct-acts';
import { EditDialog } from './edit-dialog';
import { ItsThereDialog } from './its-there-dialog';
import type { Offer } from './offers';
import { RemoveDialog } from './remove-dialog';
import { RescheduleDialog } from './reschedule-dialog';

interface DeliveryActsProps {
  readonly directory: Directory;
  readonly isPausedAll: boolean;
  readonly children: ReactNode;
}

interface Asked {
  readonly delivery: Delivery;
  readonly offer: Offer;
}

/** Carries out what is offered for the deliveries inside, and shows the dialogs that some of it needs. */
export function DeliveryActs({ directory, isPausedAll, children }: DeliveryActsProps) {
  const { openTab, now, specs } = useStudioPorts();
  const { run } = useAsk();
  const toast = useToast();
  const [asked, setAsked] = useState<Asked | null>(null);

  const perform = useCallback<Perform>(
    (delivery, offer, postRevision) => {
      const direct = DIRECT_ACTS[offer];
      const act = direct?.act(delivery, postRevision);
      const send = (wanted: NonNullable<typeof act>) => run('delivery.act', { id: delivery.id, act: wanted });
      const undo = direct?.undo(delivery, now());
      if (direct && act) {
        void send(act).then((done) => {
          if (done !== undefined) toast(direct.says(delivery), undo ? () => void send(undo) : undefined);
        });
      } else if (offer === 'open') void openTab(delivery.remote?.url ?? '');
      else if (offer === 'look') void openTab(directory.accounts.get(delivery.accountId)?.profileUrl ?? '');
      else if (offer === 'edit') location.hash = hrefOf({ place: 'library', id: delivery.postId });
      else if (offer === 'resume')
        void run('client.pause', { id: isPausedAll ? null : delivery.clientId, paused: false });
      else if (offer === 'checkNow')
        void run('delivery.check', { id: delivery.id }).then((answer) => {
          if (answer) toast(i18n.t(`delivery.checked.${answer.found}`));
        });
      else setAsked({ delivery, offer });
    },
    [directory, isPausedAll, now, openTab, run, toast],
  );

  const acts = useMemo<Acts>(
    () => ({
      perform,
      can: (delivery) =>
        abilitiesOf(
          delivery,
          directory.accounts.get(delivery.accountId),
          specs.get(delivery.platform),
          now(),
        ),
    }),
    [directory, now, perform, specs],
  );
  const close = (): void => setAsked(null);
  const account = asked && directory.accounts.get(asked.delivery.accountId);
  const client = asked && directory.clients.get(asked.delivery.clientId);
  return (
    <ActsContext value={acts}>
      {children}
      {asked?.offer === 'reschedule' && <RescheduleDialog delivery={asked.delivery} onClose={close} />}
      {asked?.offer === 'editThere' && (
        <EditDialog delivery={asked.delivery} handle={account?.handle ?? ''} onClose={close} />
      )}
      {asked?.offer === 'itsThere' && <ItsThereDialog delivery={asked.delivery} onClose={close} />}
      {asked?.offer === 'remove' && (
        <RemoveDialog
          delivery={asked.delivery}
          handle={account?.handle ?? ''}
          client={client}
          onClose={close}
        />
      )}
      {(asked?.offer === 'connect' || asked?.offer === 'connectAgain') && client && (
        <ConnectDialog client={client} account={account ?? null} onClose={close} />
      )}
    </ActsContext>
  );
}
