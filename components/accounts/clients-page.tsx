import { Pause, Plus, UserRoundPlus } from 'lucide-react';
import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { zoneCity } from '@/lib/schedule/zone-city';
import { AccountStatus } from './account-status';
import styles from './clients-page.module.css';
import { shownHandle } from './shown-handle';

const add = (): void => {
  location.hash = hrefOf({ place: 'accounts', id: 'new' });
};

/** Every client with its accounts at a glance. */
export function ClientsPage() {
  const directory = useDirectory();
  if (!directory) return null;
  const clients = [...directory.clients.values()];
  const accounts = Map.groupBy(directory.accounts.values(), ({ clientId }) => clientId);
  return (
    <>
      <PageHead
        page={i18n.t('studio.nav.accounts')}
        title={i18n.t('accounts.heading')}
        intro={i18n.t('accounts.intro')}
        actions={
          clients.length > 0 && (
            <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={add}>
              {i18n.t('accounts.add')}
            </Button>
          )
        }
      />
      {clients.length === 0 ? (
        <EmptyState
          icon={<UserRoundPlus size={32} />}
          title={i18n.t('accounts.empty')}
          actions={
            <>
              <Button variant="primary" onClick={add}>
                {i18n.t('accounts.add')}
              </Button>
              <FillButton />
            </>
          }
        >
          {i18n.t('accounts.emptyHint')}
        </EmptyState>
      ) : (
        <ul className={styles.cards}>
          {clients.map((client) => (
            <ClientCard key={client.id} client={client} accounts={accounts.get(client.id) ?? []} />
          ))}
        </ul>
      )}
    </>
  );
}

const ClientCard = ({
  client,
  accounts,
}: {
  readonly client: Client;
  readonly accounts: readonly Account[];
}) => (
  <li className={styles.card} style={clientStyle(client.color)}>
    <a href={hrefOf({ place: 'accounts', id: client.id })} className={styles.link}>
      <span className={styles.name}>{client.name}</span>
      <span className={styles.city}>{zoneCity(client.zone)}</span>
    </a>
    {client.pausedAt !== null && (
      <StateBadge icon={<Pause />} tone="warn">
        {i18n.t('studio.paused')}
      </StateBadge>
    )}
    {accounts.length === 0 ? (
      <p className={styles.none}>{i18n.t('accounts.accountCount', 0)}</p>
    ) : (
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.id}>
            <span className={styles.handle} dir="auto">
              {shownHandle(account.handle)}
            </span>
            <AccountStatus account={account} />
          </li>
        ))}
      </ul>
    )}
  </li>
);
