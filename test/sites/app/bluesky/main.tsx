import { useEffect, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { answersTo, me, personOf, postsOf, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { Composer } from './composer.tsx';
import { handleOf, postIdOf, postPath, profilePath } from './paths.ts';
import { Post } from './post.tsx';
import { Profile } from './profile.tsx';
import { t } from './words.ts';
import s from './bluesky.module.css';

/** What the composer is open for: an answer, a new post, or nothing. */
type Writing = { readonly parent: Item | null } | null;

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const [writing, setWriting] = useState<Writing>(null);
  const [sent, setSent] = useState<Item | null>(null);
  const posts = postsOf(known);
  const id = postIdOf(path);
  const one = known.items.find((item) => item.id === id);
  const account = me(known);
  const handle = /^\/profile\/([^/?]+)/.exec(path)?.[1];
  const owner = [...known.people.values()].find((person) => handleOf(person) === handle);
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
      <Side onWrite={() => setWriting({ parent: null })} />
      <main role="main" className={s['main']}>
        {one ? (
          <div data-testid="postThreadScreen">
            <h1 className={s['title']}>{t('post')}</h1>
            {above(one, known.items).map((item) => (
              <Post key={item.id} item={item} place="thread" onReply={onReply} />
            ))}
            <Post item={one} place="focused" onReply={onReply} />
            {account && (
              <Button label={t('composeReply')} className={s['prompt']} onPress={() => onReply(one)}>
                <img alt="" src={avatarOf(account.id)} />
                <div dir="auto">{t('writeReply')}</div>
              </Button>
            )}
            {answersTo(known.items, one.id).map((item) => (
              <Post key={item.id} item={item} place="thread" onReply={onReply} />
            ))}
          </div>
        ) : owner ? (
          <Profile key={owner.id} person={owner} onReply={onReply} />
        ) : (
          <div data-testid="followingFeedPage-feed">
            <h1 className={s['title']}>{t('home')}</h1>
            <RecyclingList
              items={posts}
              cell={(item) => <Post item={item} place="feed" onReply={onReply} />}
            />
          </div>
        )}
      </main>
      {writing && (
        <Composer
          parent={writing.parent}
          onClose={() => setWriting(null)}
          onSent={(made) => {
            setWriting(null);
            setSent(made);
          }}
        />
      )}
      {sent && (
        <section aria-label="Notifications" className={s['toast']}>
          <div role="status" data-sonner-toast="">
            {sent.parent === null ? t('sentPost') : t('sentReply')} <a href={postPath(sent)}>{t('view')}</a>
          </div>
        </section>
      )}
    </div>
  );
}

function above(item: Item, items: readonly Item[]): readonly Item[] {
  const parent = items.find(({ id }) => id === item.parent);
  return parent ? [...above(parent, items), parent] : [];
}

function Side({ onWrite }: { onWrite(): void }): ReactNode {
  const known = useStore();
  const [open, setOpen] = useState(false);
  const account = me(known);
  if (!account)
    return (
      <nav role="navigation" className={s['side']}>
        <Button label={t('signIn')} className={s['publish']} onPress={() => choose({ account: 'casa-luz' })}>
          <div dir="auto">{t('signIn')}</div>
        </Button>
      </nav>
    );
  const other = personOf(known, options.account === 'casa-luz' ? 'fern-and-co' : 'casa-luz');
  return (
    <nav role="navigation" className={s['side']}>
      <Button label={t('switchAccounts')} className={s['plain']} onPress={() => setOpen(!open)}>
        <div data-testid="userAvatarImage">
          <img alt="" src={avatarOf(account.id)} />
        </div>
      </Button>
      {open && (
        <div role="menu" className={s['menu']}>
          <div role="menuitem" tabIndex={0} onClick={() => choose({ account: other.id })}>
            {other.name} @{handleOf(other)}
          </div>
          <div role="menuitem" tabIndex={0} onClick={() => choose({ account: 'none' })}>
            {t('signOut')}
          </div>
        </div>
      )}
      <a href="/" role="link" aria-label={t('home')}>
        {t('home')}
      </a>
      <a href={profilePath(account.id)} role="link" aria-label={t('profile')}>
        {t('profile')}
      </a>
      <Button label={t('newPost')} testId="composeFAB" className={s['publish']} onPress={onWrite}>
        <div dir="auto">{t('newPost')}</div>
      </Button>
    </nav>
  );
}

mount({
  root: 'root',
  app: <App />,
  waiting: <div role="progressbar" className={s['waiting']} />,
  cells: '[data-testid^="feedItem-by-"]',
  counters: '[data-testid="likeCount"]',
  pathOf: postPath,
});
