import { useEffect, type ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { options } from '../shared/options.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { postsOf, useStore } from '../shared/store.ts';
import { About, Head } from './about.tsx';
import { aboutPlace } from './about-places.ts';
import { postIdOf, postPath } from './addresses.ts';
import { Create } from './create.tsx';
import { Shortcuts, TopBar } from './frame.tsx';
import { Post } from './post.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const posts = postsOf(known);
  const id = postIdOf(path);
  const about = id === null ? aboutPlace(known, path) : null;
  const owner = about?.owner;
  const place = posts.findIndex((post) => post.id === id);
  // Turned on by a test, the same nodes show another post.
  const one = id === null ? undefined : posts[(place + known.turned) % posts.length];
  useEffect(() => {
    document.title = owner?.name ?? 'Facebook';
  }, [owner]);
  return (
    <div className={s['page']}>
      <TopBar />
      <Shortcuts />
      <div role="main" className={s['main']}>
        {about && <Head {...about} />}
        {options.account !== 'none' &&
          id === null &&
          !about?.section &&
          (owner ? <OwnComposer /> : <Create />)}
        {about?.section ? (
          <About key={about.section} {...about} section={about.section} />
        ) : one && place !== -1 ? (
          <Post item={one} position={1} whole />
        ) : (
          <RecyclingList
            items={owner ? posts.filter(({ by }) => by === owner.id) : posts}
            cell={(item, position) => <Post item={item} position={position} />}
          />
        )}
      </div>
      {options.account === 'none' && <div className={s['banner']}>{t('seeMore')}</div>}
    </div>
  );
}

/** On one's own profile or Page. */
const OwnComposer = (): ReactNode => (
  <div data-pagelet="ProfileComposer">
    <Create />
  </div>
);

mount({
  root: 'mount_0_0_Kx',
  app: <App />,
  waiting: (
    <div
      role="progressbar"
      data-visualcompletion="loading-state"
      className={s['waiting']}
      aria-valuetext="…"
    />
  ),
  cells: '[aria-posinset]',
  counters: '[data-count]',
  pathOf: postPath,
});
