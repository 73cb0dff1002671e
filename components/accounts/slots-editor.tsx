import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { slotsOfAccount } from '@/lib/db/reads/slots-of-account';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { zoneCity } from '@/lib/schedule/zone-city';
import { AddSlots } from './add-slots';
import { SlotTable } from './slot-table';
import styles from './slots-editor.module.css';

interface SlotsEditorProps {
  readonly account: Account;
  readonly client: Client;
}

/** When an account posts: the weekly slots that "Next free slot" fills. */
export function SlotsEditor({ account, client }: SlotsEditorProps) {
  const slots = useRead((db) => slotsOfAccount(db, account.id), [account.id]);
  if (!slots) return null;
  return (
    <section className={styles.slots} aria-label={`${i18n.t('accounts.slots.title')}, @${account.handle}`}>
      <h3 className={styles.heading}>
        {i18n.t('accounts.slots.title')}
        <span className={styles.count}>{i18n.t('accounts.slots.count', slots.length)}</span>
      </h3>
      {slots.length === 0 ? (
        <p className={styles.hint}>{i18n.t('accounts.slots.noneHint')}</p>
      ) : (
        <>
          <p className={styles.hint}>{i18n.t('accounts.slots.hint', { city: zoneCity(client.zone) })}</p>
          <SlotTable account={account} client={client} slots={slots} />
        </>
      )}
      <AddSlots account={account} client={client} slots={slots} />
    </section>
  );
}
