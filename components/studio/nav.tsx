import type { ReactNode } from 'react';
import {
  Building2,
  CalendarDays,
  Image,
  Keyboard,
  Library,
  ListChecks,
  MessageSquareReply,
  Search,
  Settings,
  UsersRound,
} from 'lucide-react';
import { i18n } from '#i18n';
import { Kbd } from '@/components/ui/kbd';
import type { Client } from '@/lib/domain/client';
import { ClientList } from './client-list';
import { modKey } from './mod-key';
import styles from './nav.module.css';
import { hrefOf, type Place, type Route } from './route';

interface NavProps {
  readonly route: Route;
  readonly clients: readonly Client[];
  /** How many deliveries ask the person, by client id. */
  readonly asking: ReadonlyMap<string, number>;
  readonly askingTotal: number;
  readonly onFind: () => void;
  readonly onShortcuts: () => void;
}

const LINKS: readonly { readonly place: Place; readonly icon: ReactNode; readonly label: () => string }[] = [
  { place: 'today', icon: <CalendarDays />, label: () => i18n.t('studio.nav.today') },
  { place: 'library', icon: <Library />, label: () => i18n.t('studio.nav.library') },
  { place: 'media', icon: <Image />, label: () => i18n.t('studio.nav.media') },
  { place: 'templates', icon: <MessageSquareReply />, label: () => i18n.t('studio.nav.templates') },
  { place: 'company', icon: <Building2 />, label: () => i18n.t('studio.nav.company') },
  { place: 'activity', icon: <ListChecks />, label: () => i18n.t('studio.nav.activity') },
  { place: 'accounts', icon: <UsersRound />, label: () => i18n.t('studio.nav.accounts') },
  { place: 'settings', icon: <Settings />, label: () => i18n.t('studio.nav.settings') },
];

/** Places of the studio, the clients as a filter of all of them, and the two ways to find anything. */
export const Nav = ({ route, clients, asking, askingTotal, onFind, onShortcuts }: NavProps) => (
  <nav aria-label={i18n.t('studio.navLabel')} className={styles.nav}>
    <b className={styles.brand}>{i18n.t('ext.name')}</b>
    <ul className={styles.places}>
      {LINKS.map(({ place, icon, label }) => (
        <li key={place}>
          <a
            href={hrefOf({ place, clientId: route.clientId })}
            aria-current={route.place === place ? 'page' : undefined}
            className={styles.link}
          >
            <span aria-hidden="true" className={styles.icon}>
              {icon}
            </span>
            <span className={styles.label}>{label()}</span>
            {place === 'today' && askingTotal > 0 && (
              <span className={styles.count}>
                <span aria-hidden="true">{askingTotal}</span>
                <span className="visually-hidden">{i18n.t('studio.needs', askingTotal)}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
    <ClientList route={route} clients={clients} asking={asking} />
    <div className={styles.foot}>
      <button type="button" className={styles.link} onClick={onFind}>
        <span aria-hidden="true" className={styles.icon}>
          <Search />
        </span>
        <span className={styles.label}>{i18n.t('studio.find')}</span>
        <Kbd>{modKey('K')}</Kbd>
      </button>
      <button type="button" className={styles.link} onClick={onShortcuts}>
        <span aria-hidden="true" className={styles.icon}>
          <Keyboard />
        </span>
        <span className={styles.label}>{i18n.t('studio.shortcuts')}</span>
        <Kbd>?</Kbd>
      </button>
    </div>
  </nav>
);
