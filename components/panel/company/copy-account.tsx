import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import styles from './company-part.module.css';

interface CopyAccountProps {
  readonly accounts: readonly Account[];
  readonly account: Account;
  readonly clients: ReadonlyMap<string, Client>;
  readonly onChoose: (accountId: string) => void;
}

/** Which account the copying is for, where nothing may be read of the page. */
export const CopyAccount = ({ accounts, account, clients, onChoose }: CopyAccountProps) => (
  <div className={styles.pick}>
    <Select
      aria-label={i18n.t('companyPanel.whichAccount')}
      value={account.id}
      options={accounts.map(({ id, clientId, handle }) => ({
        value: id,
        label: i18n.t('companyPanel.accountOf', { client: clients.get(clientId)?.name ?? '', handle }),
      }))}
      onChange={(event) => onChoose(event.target.value)}
    />
  </div>
);
