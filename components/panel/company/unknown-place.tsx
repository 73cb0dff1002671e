import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ClientSelect } from '@/components/replies/client-select';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { useToast } from '@/components/ui/toast-region';
import type { Client } from '@/lib/domain/client';
import type { Failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import { ask } from '@/lib/messaging/client';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import styles from './company-part.module.css';

interface UnknownPlaceProps {
  readonly front: FrontProfile;
  readonly spec: PlatformSpec | undefined;
  readonly clients: readonly Client[];
  readonly onTeach: () => void;
}

/** A profile page of nobody that is looked after: nothing of it is kept, unless it is added. */
export function UnknownPlace({ front, spec, clients, onTeach }: UnknownPlaceProps) {
  const { openStudio } = usePanelPorts();
  const toast = useToast();
  const [chosen, choose] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const client =
    clients.find(({ id }) => id === chosen) ?? (clients.length === 1 ? clients[0] : undefined) ?? null;
  const whose = front.reading?.owner ?? front.reading?.signedIn ?? null;
  const handle = whose?.handle ?? null;
  const rules = spec?.page?.handles;

  if (whose === null)
    return (
      <section className={styles.section}>
        <h2>{i18n.t('companyPanel.unknown.notShown')}</h2>
        <p className={styles.muted}>{i18n.t('companyPanel.unknown.notShownHint')}</p>
        <Button onClick={onTeach}>{i18n.t('panel.teachSignedIn')}</Button>
      </section>
    );
  const add = async (): Promise<void> => {
    if (!client || !spec || handle === null) return;
    setBusy(true);
    const added = await ask('account.add', {
      clientId: client.id,
      platform: spec.id,
      handle,
      displayName: whose.name ?? '',
    });
    setBusy(false);
    if (!added.ok) return setFailed(added.failure);
    const { id } = added.value;
    toast(
      i18n.t('companyPanel.unknown.added', { client: client.name }),
      () => void ask('account.disconnect', { id }),
    );
  };
  return (
    <section className={styles.section}>
      <h2>{i18n.t('companyPanel.unknown.title')}</h2>
      <p>
        <bdi>{whose.name ?? ''}</bdi> {handle !== null && <bdi className={styles.muted}>@{handle}</bdi>}
      </p>
      <p className={styles.muted}>{i18n.t('companyPanel.unknown.nothingKept')}</p>
      {clients.length === 0 ? (
        <Button onClick={() => openStudio('accounts')}>{i18n.t('studio.addClient')}</Button>
      ) : (
        <>
          <ClientSelect clients={clients} client={client} onChoose={choose} />
          {rules && handle !== null ? (
            <Button
              variant="primary"
              icon={<UserRoundPlus />}
              busy={busy}
              disabled={client === null}
              onClick={() => void add()}
            >
              {client
                ? i18n.t('companyPanel.unknown.addTo', { client: client.name })
                : i18n.t('companyPanel.unknown.add')}
            </Button>
          ) : (
            <Button
              variant="primary"
              disabled={client === null}
              onClick={() => openStudio(`accounts/${client?.id ?? ''}`)}
            >
              {i18n.t('companyPanel.unknown.connect', { network: spec?.name ?? '' })}
            </Button>
          )}
        </>
      )}
      {failed && <FailureNote failure={failed} />}
    </section>
  );
}
