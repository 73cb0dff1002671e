import { useState } from 'react';
import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { Button } from '@/components/ui/button';
import { accounts } from '@/lib/db/reads/accounts';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { AccountCard } from './account-card';
import styles from './client-page.module.css';
import { ConnectDialog } from './connect-dialog';
import { PageAccountCard } from './page-account-card';

/** The accounts of a client, each with its slots, and the way to connect one more. */
export function AccountsOfClient({ client }: { readonly client: Client }) {
  const rows = useRead((db) => accounts(db, client.id), [client.id]);
  const [connecting, setConnecting] = useState<{ readonly account: Account | null } | null>(null);
  if (!rows) return null;
  const add = (
    <Button
      variant={rows.length === 0 ? 'primary' : 'plain'}
      icon={<Plus aria-hidden="true" />}
      onClick={() => setConnecting({ account: null })}
    >
      {i18n.t('accounts.connect')}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby="client-accounts">
      <h2 id="client-accounts" className={styles.heading}>
        {i18n.t('accounts.list')}
      </h2>
      {rows.length === 0 && (
        <p className={styles.quiet}>
          {i18n.t('accounts.none')} {i18n.t('accounts.noneHint')}
        </p>
      )}
      <div className={styles.form}>
        {rows.map((account) =>
          account.publishBy === 'page' ? (
            <PageAccountCard key={account.id} account={account} />
          ) : (
            <AccountCard
              key={account.id}
              account={account}
              client={client}
              onReconnect={() => setConnecting({ account })}
            />
          ),
        )}
        <div>{add}</div>
      </div>
      {connecting && (
        <ConnectDialog client={client} account={connecting.account} onClose={() => setConnecting(null)} />
      )}
    </section>
  );
}
