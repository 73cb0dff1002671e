import { SearchX, UsersRound } from 'lucide-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { PageHead } from '@/components/studio/page-head';
import { useDirectory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchBox } from '@/components/ui/search-box';
import { peopleFound, type RememberedPerson } from '@/lib/db/reads/people-found';
import { settings } from '@/lib/db/reads/settings';
import { DEFAULT_REMEMBER_DAYS } from '@/lib/domain/page-switch';
import { ForgetDialog } from './forget-dialog';
import styles from './people-view.module.css';
import { PersonCard } from './person-card';

const MINUTE_MS = 60_000;
/** People of one screen, and how many more with each press. */
const STEP = 30;

/** What Tend remembers of the people who were answered through it, and how each is forgotten. `nav`: the way back to the templates. */
export function PeopleView({ nav }: { readonly nav: ReactNode }) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(STEP);
  const [forgetting, setForgetting] = useState<RememberedPerson | null>(null);
  const wanted = useDeferredValue(query);
  const found = useRead((db) => peopleFound(db, wanted, limit), [wanted, limit]);
  const days = useRead((db) => settings(db))?.rememberDays ?? DEFAULT_REMEMBER_DAYS;
  const directory = useDirectory();
  const now = useNow(MINUTE_MS);
  const intro = i18n.t('people.intro', { days: new Intl.NumberFormat(navigator.language).format(days) });
  return (
    <div className={styles.page}>
      <PageHead
        page={i18n.t('people.heading')}
        title={i18n.t('people.heading')}
        intro={intro}
        actions={nav}
      />
      <span role="search" className={styles.search}>
        <SearchBox
          label={i18n.t('people.search')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setLimit(STEP);
          }}
        />
      </span>
      {found && directory && (
        <>
          <p role="status" className={found.people.length === 0 ? 'visually-hidden' : styles.count}>
            {i18n.t(found.more ? 'people.countMore' : 'people.count', found.people.length)}
          </p>
          <ul aria-label={i18n.t('people.heading')} className={styles.list}>
            {found.people.map((person) => (
              <li key={person.person}>
                <PersonCard
                  person={person}
                  directory={directory}
                  now={now}
                  onForget={() => setForgetting(person)}
                />
              </li>
            ))}
          </ul>
          {found.more && (
            <Button className={styles.more} onClick={() => setLimit(limit + STEP)}>
              {i18n.t('people.more')}
            </Button>
          )}
          {found.people.length === 0 && (
            <EmptyState
              icon={query === '' ? <UsersRound /> : <SearchX />}
              title={i18n.t(query === '' ? 'people.emptyTitle' : 'library.empty.searchTitle')}
            >
              {i18n.t(query === '' ? 'people.emptyBody' : 'people.emptySearch')}
            </EmptyState>
          )}
          {forgetting && (
            <ForgetDialog person={forgetting} directory={directory} onClose={() => setForgetting(null)} />
          )}
        </>
      )}
    </div>
  );
}
