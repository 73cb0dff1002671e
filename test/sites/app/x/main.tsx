import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { mount } from '../shared/mount.tsx';
import { go, usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { me, useStore } from '../shared/store.ts';
import { EditProfile } from './edit-profile.tsx';
import { Home, Status } from './pages.tsx';
import { statusIdOf, statusPath } from './paths.ts';
import { Profile } from './profile.tsx';
import { ReplyDialog } from './reply-dialog.tsx';
import { SideNav } from './side-nav.tsx';
import { t } from './words.ts';
import s from './x.module.css';

const EDIT = '/settings/profile';

interface Over {
  readonly inReplyTo: string | null;
  readonly behind: string;
}

/** What the open dialog stands over, and what it answers: from the history, or from an address that was opened. */
function overOf(path: string): Over | null {
  const url = new URL(path, location.origin);
  if (url.pathname !== '/compose/post' && url.pathname !== '/intent/post') return null;
  const state = history.state as Over | null;
  return {
    inReplyTo: state?.inReplyTo ?? url.searchParams.get('in_reply_to'),
    behind: state?.behind ?? '/home',
  };
}

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const [toast, setToast] = useState<Item | null>(null);
  const over = options.account === 'none' ? null : overOf(path);
  const account = me(known);
  const editing = account !== null && path === EDIT;
  const own = `/${account?.handle ?? 'home'}`;
  const behind = editing ? own : (over?.behind ?? path);
  const id = statusIdOf(behind);
  const handle = /^\/(\w+)$/.exec(behind)?.[1];
  const stopEditing = useCallback(() => go(own), [own]);
  const close = useCallback(() => go(over?.behind ?? '/home'), [over?.behind]);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 5_000);
    return () => clearTimeout(timer);
  }, [toast]);
  useEffect(() => {
    document.title = id ? `${t('post')} / X` : `${t('home')} / X`;
  }, [id]);
  const places = ['home', 'explore', 'notifications', 'i'];
  return (
    <div className={s['page']}>
      <SideNav />
      <main role="main" className={s['main']}>
        <div data-testid="primaryColumn" className={s['column']}>
          {id ? (
            <Status id={id} onSent={setToast} />
          ) : handle && !places.includes(handle) ? (
            <Profile handle={handle} />
          ) : (
            <Home onSent={setToast} />
          )}
        </div>
        <div data-testid="sidebarColumn" className={s['aside']} />
      </main>
      {editing && <EditProfile onClose={stopEditing} />}
      {over && (
        <ReplyDialog
          parent={over.inReplyTo}
          onClose={close}
          onSent={() => {
            close();
          }}
        />
      )}
      {toast && (
        <div role="alert" data-testid="toast" className={s['toast']}>
          <span>{t('sent')}</span> <a href={statusPath(toast)}>{t('view')}</a>
        </div>
      )}
      {!account && (
        <div data-testid="BottomBar" className={s['bottom']}>
          <span>{t('happeningNow')}</span>
          <a
            href="/login"
            data-testid="login"
            onClick={(event) => {
              event.preventDefault();
              choose({ account: 'casa-luz' });
            }}
          >
            {t('logIn')}
          </a>
        </div>
      )}
    </div>
  );
}

mount({
  root: 'react-root',
  app: <App />,
  waiting: <div role="progressbar" aria-valuemin={0} aria-valuemax={1} className={s['waiting']} />,
  cells: 'article[data-testid="tweet"]',
  counters: '[data-testid="app-text-transition-container"] > span',
  pathOf: statusPath,
});
