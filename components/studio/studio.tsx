import { Suspense, useState, type ComponentType } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { ToastRegion } from '@/components/ui/toast-region';
import { asking } from '@/lib/db/reads/asking';
import { clients } from '@/lib/db/reads/clients';
import { settings } from '@/lib/db/reads/settings';
import { Nav } from './nav';
import { PageHead } from './page-head';
import { PageBoundary } from './page-boundary';
import { PauseAllButton } from './pause-all-button';
import { PracticeBar } from './practice-bar';
import { hrefOf, type Place, type Route } from './route';
import { ShortcutsDialog } from './shortcuts-dialog';
import { StandstillBanner } from '@/components/backup/standstill-banner';
import styles from './studio.module.css';
import { useRoute } from './use-route';
import { useStudioShortcuts } from './use-studio-shortcuts';

/** A page of the studio. */
export type StudioPage = ComponentType<{ readonly route: Route }>;

interface StudioProps {
  /** One for each place; `post` is the editor, at `#/library/<id>`. */
  readonly pages: Readonly<Record<Place | 'post', StudioPage>>;
  /** Opens the command palette. */
  readonly onFind: () => void;
}

/** The frame around every page: where one is, whose things are shown, what is paused, and the way to everything else. */
export function Studio({ pages, onFind }: StudioProps) {
  const route = useRoute();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const clientRows = useRead((db) => clients(db)) ?? [];
  const asked = useRead((db) => asking(db));
  const current = useRead((db) => settings(db));
  const isPaused = current?.pausedAt != null;
  const counts = new Map(
    [...Map.groupBy(asked?.deliveries ?? [], ({ clientId }) => clientId)].map(([id, rows]) => [
      id,
      rows.length,
    ]),
  );
  useStudioShortcuts({ route, onFind, onHelp: () => setHelpOpen(true) });
  const name = route.place === 'library' && route.id !== null ? 'post' : route.place;
  const Page = name && pages[name];
  return (
    <ToastRegion>
      {import.meta.env.MODE === 'practice' && <PracticeBar />}
      <a href="#main" className={styles.skip} onClick={skipToMain}>
        {i18n.t('studio.skip')}
      </a>
      <div className={styles.frame}>
        <Nav
          route={route}
          clients={clientRows}
          asking={counts}
          askingTotal={asked?.total ?? 0}
          onFind={onFind}
          onShortcuts={() => setHelpOpen(true)}
        />
        <div className={styles.side}>
          {current?.standstill && <StandstillBanner standstill={current.standstill} />}
          {isPaused && (
            <div role="status" className={styles.paused}>
              <span>{i18n.t('studio.pausedAll')}</span>
              <PauseAllButton paused />
            </div>
          )}
          <main id="main" tabIndex={-1} className={styles.main}>
            <PageBoundary key={name}>
              <Suspense fallback={<p className={styles.loading}>{i18n.t('studio.loading')}</p>}>
                {Page ? <Page route={route} /> : <Nowhere />}
              </Suspense>
            </PageBoundary>
          </main>
        </div>
      </div>
      {isHelpOpen && <ShortcutsDialog onClose={() => setHelpOpen(false)} />}
    </ToastRegion>
  );
}

/** The link's own jump would change the hash, and with it the page. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

const Nowhere = () => (
  <>
    <PageHead page={i18n.t('ext.name')} title={i18n.t('studio.notFound')} />
    <a href={hrefOf({ place: 'today' })} className={styles.back}>
      {i18n.t('studio.toToday')}
    </a>
  </>
);
