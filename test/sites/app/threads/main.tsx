import { useEffect, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { answersTo, me, postsOf, useStore } from '../shared/store.ts';
import { Composer, Dialog } from './composer.tsx';
import { codeOf, postPath, profilePath } from './paths.ts';
import { Post } from './post.tsx';
import { Header } from './profile.tsx';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './threads.module.css';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const [writing, setWriting] = useState<{ readonly parent: Item | null } | null>(null);
  const [sent, setSent] = useState<Item | null>(null);
  const account = me(known);
  const one = known.items.find(({ id }) => id === codeOf(path));
  const handle = /^\/@([\w.]+)\/?$/.exec(path.split('?')[0] ?? '')?.[1];
  const owner = [...known.people.values()].find((person) => person.handle === handle);
  const onReply = (parent: Item): void => {
    if (account) setWriting({ parent });
  };
  useEffect(() => {
    if (!sent) return;
    const timer = setTimeout(() => setSent(null), 5_000);
    return () => clearTimeout(timer);
  }, [sent]);
  return (
    <div className={s['page']}>
      <nav role="navigation" className={s['nav']}>
        <a href="/" role="link" tabIndex={0}>
          <Sign name="home" label={t('home')} />
        </a>
        {account ? (
          <>
            <div role="button" tabIndex={0} onClick={() => setWriting({ parent: null })}>
              <Sign name="create" label={t('create')} />
            </div>
            <a href={profilePath(account.id)} role="link" tabIndex={0}>
              <Sign name="profile" label={t('profile')} />
            </a>
          </>
        ) : (
          <div
            role="button"
            tabIndex={0}
            className={s['send']}
            onClick={() => choose({ account: 'casa-luz' })}
          >
            {t('logIn')}
          </div>
        )}
      </nav>
      <main className={s['main']}>
        <div role="region" {...(options.older ? {} : { 'aria-label': t('column') })} className={s['column']}>
          {one ? (
            <>
              {chain(one, known.items).map((item, n) => (
                <div key={item.id} data-pagelet={`threads_post_page_${n + 1}`}>
                  <Post item={item} onReply={onReply} />
                </div>
              ))}
              {account && (
                <Composer parent={one} onExpand={() => setWriting({ parent: one })} onSent={setSent} />
              )}
              {answersTo(known.items, one.id).map((item) => (
                <Post key={item.id} item={item} onReply={onReply} />
              ))}
            </>
          ) : owner ? (
            <>
              <Header key={owner.id} person={owner} />
              {postsOf(known)
                .filter(({ by }) => by === owner.id)
                .map((item) => (
                  <Post key={item.id} item={item} onReply={onReply} />
                ))}
            </>
          ) : (
            <>
              {account && (
                <div className={s['composer']}>
                  <img alt="" src={avatarOf(account.id)} />
                  <div
                    role="button"
                    tabIndex={0}
                    aria-label={t('emptyField')}
                    className={s['trigger']}
                    onClick={() => setWriting({ parent: null })}
                  >
                    <span dir="auto">{t('whatsNew')}</span>
                  </div>
                </div>
              )}
              <RecyclingList items={postsOf(known)} cell={(item) => <Post item={item} onReply={onReply} />} />
            </>
          )}
        </div>
      </main>
      {writing && (
        <Dialog
          parent={writing.parent}
          onClose={() => setWriting(null)}
          onSent={(made) => {
            setWriting(null);
            setSent(made);
          }}
        />
      )}
      {sent && (
        <div role="alert" className={s['toast']}>
          {t('posted')} <a href={postPath(sent)}>{t('view')}</a>
        </div>
      )}
    </div>
  );
}

/** The post with those that it answers, oldest first. */
function chain(item: Item, items: readonly Item[]): readonly Item[] {
  const parent = items.find(({ id }) => id === item.parent);
  return parent ? [...chain(parent, items), item] : [item];
}

mount({
  root: 'barcelona-page-layout',
  app: <App />,
  waiting: <div role="progressbar" className={s['waiting']} />,
  cells: '[data-pressable-container="true"]',
  counters: '[data-count]',
  pathOf: postPath,
});
