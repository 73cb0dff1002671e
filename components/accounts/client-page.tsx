import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { clientStyle } from '@/components/ui/client-style';
import { EmptyState } from '@/components/ui/empty-state';
import { clientById } from '@/lib/db/reads/client-by-id';
import { clients } from '@/lib/db/reads/clients';
import { AccountsOfClient } from './accounts-of-client';
import { ClientDanger } from './client-danger';
import { ClientForm } from './client-form';
import styles from './client-page.module.css';
import { NewClient } from './new-client';

/** One client: who it is, its accounts and slots. `new` adds one. */
export function ClientPage({ id }: { readonly id: string }) {
  const known = useRead((db) => clients(db));
  const client = useRead(async (db) => (await clientById(db, id)) ?? null, [id]);
  if (!known || client === undefined) return null;
  const back = (
    <a href={hrefOf({ place: 'accounts' })} className={styles.back}>
      <ArrowLeft aria-hidden="true" className={styles.arrow} />
      {i18n.t('accounts.back')}
    </a>
  );
  if (id === 'new')
    return (
      <>
        {back}
        <PageHead page={i18n.t('accounts.newClient')} title={i18n.t('accounts.newClient')} />
        <NewClient known={known} />
      </>
    );
  if (client === null || client.deletedAt !== null)
    return (
      <>
        {back}
        <EmptyState title={i18n.t('studio.notFound')} />
      </>
    );
  return (
    <div style={clientStyle(client.color)}>
      {back}
      <PageHead
        page={client.name}
        title={<span className={styles.name}>{client.name}</span>}
        actions={
          <a href={hrefOf({ place: 'activity', id: 'proof', clientId: client.id })} className={styles.proof}>
            {i18n.t('accounts.proof')}
          </a>
        }
      />
      <AccountsOfClient client={client} />
      <ClientForm key={client.id} client={client} />
      <ClientDanger client={client} />
    </div>
  );
}
