import { useState } from 'react';
import { Ellipsis, ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import styles from './account-card.module.css';
import { AccountStatus } from './account-status';
import { ConfirmDialog } from './confirm-dialog';
import { SlotsEditor } from './slots-editor';
import { usePendingCount } from './use-pending-count';

interface AccountCardProps {
  readonly account: Account;
  readonly client: Client;
  readonly onReconnect: () => void;
}

/** One account: whether Tend can post as it, and when it posts. */
export function AccountCard({ account, client, onReconnect }: AccountCardProps) {
  const { specs, openTab } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const pending = usePendingCount({ accountId: account.id });
  const network = specs.get(account.platform)?.name ?? account.platform;
  const { handle } = account;

  const disconnect = async (): Promise<void> => {
    const done = await run('account.disconnect', { id: account.id });
    setAsked(false);
    if (done !== undefined) toast(i18n.t('accounts.disconnected', { handle }));
  };

  return (
    <article className={styles.card} aria-label={`@${handle}`}>
      <header className={styles.head}>
        <div className={styles.who}>
          <b dir="auto">{account.displayName || handle}</b>
          <span className={styles.handle} dir="auto">{`@${handle}`}</span>
          <span className={styles.where}>
            {i18n.t('accounts.where', { network, server: new URL(account.server).host })}
          </span>
        </div>
        <AccountStatus account={account} />
        <IconButton
          label={i18n.t('accounts.openProfile')}
          icon={<ExternalLink />}
          onClick={() => void openTab(account.profileUrl)}
        />
        {account.status !== 'disconnected' && (
          <Menu
            label={i18n.t('accounts.more', { handle })}
            trigger={<Ellipsis aria-hidden="true" />}
            triggerClassName={styles.menu}
            items={[
              { id: 'disconnect', label: i18n.t('accounts.disconnect'), onSelect: () => setAsked(true) },
            ]}
          />
        )}
      </header>
      {account.status !== 'connected' && (
        <div>
          <Button variant="primary" onClick={onReconnect}>
            {i18n.t('accounts.reconnect')}
          </Button>
        </div>
      )}
      <SlotsEditor account={account} client={client} />
      {isAsked && (
        <ConfirmDialog
          title={i18n.t('accounts.disconnectTitle', { handle })}
          confirm={i18n.t('accounts.disconnectConfirm')}
          keep={i18n.t('accounts.disconnectKeep')}
          busy={busy}
          onConfirm={() => void disconnect()}
          onClose={() => setAsked(false)}
        >
          <p>{i18n.t('accounts.disconnectBody', pending)}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}
