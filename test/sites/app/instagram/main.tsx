import type { ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { me, postsOf, useStore } from '../shared/store.ts';
import { EditProfile } from './edit-profile.tsx';
import { codeOf, postPath, profilePath } from './paths.ts';
import { Post } from './post.tsx';
import { Header } from './profile.tsx';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './instagram.module.css';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const posts = postsOf(known);
  const code = codeOf(path);
  const place = posts.findIndex(({ id }) => id === code);
  const one = place === -1 ? undefined : posts[(place + known.turned) % posts.length];
  const account = me(known);
  const editing = account !== null && path.startsWith('/accounts/edit');
  const handle = /^\/([\w.]+)\/?$/.exec(path.split('?')[0] ?? '')?.[1];
  const owner = [...known.people.values()].find((person) => person.handle === handle);
  return (
    <div className={s['page']}>
      <nav className={s['nav']}>
        <a href="/" role="link" tabIndex={0}>
          <Sign label={t('home')} path="M4 11l8-7 8 7v9h-6v-6h-4v6H4z" /> <span>{t('home')}</span>
        </a>
        {account ? (
          <>
            <a href="#" role="link" tabIndex={0} onClick={(event) => event.preventDefault()}>
              <Sign label={t('newPost')} path="M4 4h16v16H4zM12 8v8M8 12h8" /> <span>{t('newPost')}</span>
            </a>
            <a
              href={profilePath(account.id)}
              role="link"
              tabIndex={0}
              {...(options.older ? { 'aria-label': t('profile') } : {})}
            >
              <img alt={t('picture', { name: account.handle })} src={avatarOf(account.id)} />{' '}
              <span>{t('profile')}</span>
            </a>
          </>
        ) : (
          <div
            role="button"
            tabIndex={0}
            className={s['login']}
            onClick={() => choose({ account: 'casa-luz' })}
          >
            {t('logIn')}
          </div>
        )}
      </nav>
      <main role="main" className={s['main']}>
        {editing ? (
          <EditProfile />
        ) : one ? (
          <Post item={one} whole />
        ) : (
          <>
            {owner && <Header person={owner} />}
            <RecyclingList
              items={owner ? posts.filter(({ by }) => by === owner.id) : posts}
              cell={(item) => <Post item={item} />}
            />
          </>
        )}
      </main>
    </div>
  );
}

mount({
  root: 'mount_0_0_qR',
  app: <App />,
  waiting: <div role="progressbar" className={s['waiting']} />,
  cells: 'article',
  counters: '[data-count]',
  pathOf: postPath,
});
