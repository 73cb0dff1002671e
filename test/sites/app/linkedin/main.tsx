import type { ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { me, personOf, postsOf, useStore } from '../shared/store.ts';
import { Company } from './company.tsx';
import { NewPost } from './new-post.tsx';
import { OlderPost } from './older-post.tsx';
import { activityOf, actorUrl, postPath } from './paths.ts';
import { Share } from './share.tsx';
import { keepTextOnly } from './trusted-types.ts';
import { t } from './words.ts';
import './older.css';
import s from './linkedin.module.css';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const posts = postsOf(known);
  const place = posts.findIndex(({ id }) => id === activityOf(path));
  const one = place === -1 ? undefined : posts[(place + known.turned) % posts.length];
  const account = me(known);
  const company = known.people.get(/^\/company\/([\w-]+)(?:\/(?:about|admin).*)?\/?$/.exec(path)?.[1] ?? '');
  const ines = personOf(known, 'ines');
  return (
    <div className={s['page']}>
      <header id={options.older ? 'global-nav' : undefined} className={s['top']}>
        <nav aria-label="Primary">
          <a href="https://www.linkedin.com/feed/">{t('home')}</a>
          {account ? (
            <>
              <a href={actorUrl('ines')} className={s['me']}>
                <img alt={ines.name} src={avatarOf('ines')} className={`${s['face']} global-nav__me-photo`} />{' '}
                {t('me')}
              </a>
              <a href={actorUrl(account.id)} className={s['me']}>
                <img alt={account.name} src={avatarOf(account.id)} className={s['face']} /> {account.name}
              </a>
            </>
          ) : (
            <button type="button" className={s['primary']} onClick={() => choose({ account: 'casa-luz' })}>
              {t('signIn')}
            </button>
          )}
        </nav>
      </header>
      <main className={s['main']}>
        {company && <Company key={company.id} person={company} />}
        {!one && !company && account && <Share />}
        <div {...(options.older ? {} : { 'data-testid': 'mainFeed', role: 'list' })} className={s['feed']}>
          {one ? (
            options.older ? (
              <OlderPost item={one} open />
            ) : (
              <NewPost item={one} open />
            )
          ) : (
            <RecyclingList
              items={posts}
              cell={(item) =>
                options.older ? <OlderPost item={item} open={false} /> : <NewPost item={item} />
              }
            />
          )}
        </div>
      </main>
    </div>
  );
}

keepTextOnly();
mount({
  root: 'root',
  app: <App />,
  waiting: <div role="progressbar" className={s['waiting']} />,
  cells: '[role="listitem"], [role="article"]',
  counters: '[data-count], .social-details-social-counts__reactions-count',
  pathOf: postPath,
});
