import type { ReactNode } from 'react';
import type { AccountId } from '../../server/people.ts';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { me, useStore } from '../shared/store.ts';
import c from '../shared/plain.module.css';
import { Information } from './information.tsx';

/** Numbers of the two places. Whoever is signed in looks after both. */
const PLACES: Readonly<Record<string, AccountId>> = {
  '4815162342000000011': 'casa-luz',
  '4815162342000000022': 'fern-and-co',
};

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const account = PLACES[/^\/local\/business\/(\d+)\/editprofile/.exec(path)?.[1] ?? ''];
  return (
    <div className={c['page']}>
      <header className={c['siteBar']}>
        <span>Business Profile</span>
        {Object.entries(PLACES).map(([id, place]) => (
          <a key={id} href={`/local/business/${id}/editprofile/info`}>
            {known.people.get(place)?.name}
          </a>
        ))}
      </header>
      <main>{account && me(known) && <Information key={account} account={account} />}</main>
    </div>
  );
}

mount({
  root: 'yDmH0d',
  app: <App />,
  waiting: <div role="progressbar" />,
  cells: '[role="listitem"]',
  counters: '[data-count]',
  pathOf: () => '/',
});
