import { Pause, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import type { Client } from '@/lib/domain/client';
import styles from './client-list.module.css';
import { hrefOf, type Place, type Route } from './route';

interface ClientListProps {
  readonly route: Route;
  readonly clients: readonly Client[];
  readonly asking: ReadonlyMap<string, number>;
}

/** Places that can be shown for one client only; from the others a click on a client leads to Today. */
const FILTERED: readonly Place[] = ['today', 'library', 'media', 'templates', 'company', 'activity'];

/** The clients as a filter: one click shows only one's things, another click shows all again. */
export function ClientList({ route, clients, asking }: ClientListProps) {
  const place = route.place !== null && FILTERED.includes(route.place) ? route.place : 'today';
  const isFiltered = place === route.place;
  // The proof of one client, then that of another; a campaign is one client's only.
  const isView =
    place === 'activity' || (place === 'company' && !route.id?.includes('~')) || route.id === 'bin';
  const id = isFiltered && isView ? route.id : null;
  const current = (clientId: string | null): 'true' | undefined =>
    isFiltered && route.clientId === clientId ? 'true' : undefined;
  return (
    <section aria-label={i18n.t('studio.filterLabel')} className={styles.section}>
      <h2 className={styles.heading}>{i18n.t('studio.clients')}</h2>
      <ul className={styles.list}>
        {clients.length > 1 && (
          <li>
            <a href={hrefOf({ place, id })} aria-current={current(null)} className={styles.link}>
              <span aria-hidden="true" className={styles.all} />
              <span className={styles.name}>{i18n.t('studio.allClients')}</span>
            </a>
          </li>
        )}
        {clients.map((client) => (
          <li key={client.id} style={clientStyle(client.color)}>
            <a
              href={hrefOf({ place, id, clientId: route.clientId === client.id ? null : client.id })}
              aria-current={current(client.id)}
              title={client.name}
              className={styles.link}
            >
              <span aria-hidden="true" className={styles.dot} />
              <span className={styles.name}>{client.name}</span>
              {client.pausedAt !== null && (
                <span className={styles.paused}>
                  <Pause aria-hidden="true" />
                  {i18n.t('studio.paused')}
                </span>
              )}
              <Count asked={asking.get(client.id) ?? 0} />
            </a>
          </li>
        ))}
        <li>
          <a href={hrefOf({ place: 'accounts', id: 'new' })} className={styles.link}>
            <Plus aria-hidden="true" className={styles.plus} />
            <span className={styles.add}>{i18n.t('studio.addClient')}</span>
          </a>
        </li>
      </ul>
    </section>
  );
}

const Count = ({ asked }: { readonly asked: number }) =>
  asked > 0 && (
    <span className={styles.count}>
      <span aria-hidden="true">{asked}</span>
      <span className="visually-hidden">{i18n.t('studio.needs', asked)}</span>
    </span>
  );
