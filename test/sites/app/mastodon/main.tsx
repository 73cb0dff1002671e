import { useEffect, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { choose, options } from '../shared/options.ts';
import { RecyclingList } from '../shared/recycling-list.tsx';
import { commentsOf, me, postsOf, useStore } from '../shared/store.ts';
import { Compose } from './compose.tsx';
import { writeInitialState } from './initial-state.ts';
import { EditProfile } from './edit-profile.tsx';
import { acctOf, statusIdOf, statusPath } from './paths.ts';
import { Header } from './profile.tsx';
import { Settings } from './settings.tsx';
import { DetailedStatus, Status } from './status.tsx';
import { t } from './words.ts';
import './mastodon.css';

/** Drawn by the server, without the web app. */
const SETTINGS = '/settings/profile';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const [parent, setParent] = useState<Item | null>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Item | null>(null);
  const account = me(known);
  const one = known.items.find(({ id }) => id === statusIdOf(path));
  const editing = account !== null && path === '/profile/edit';
  const acct = /^\/@([^/?]+)$/.exec(path)?.[1];
  const owner = [...known.people.values()].find(({ id }) => acctOf(id) === acct);
  const onReply = (item: Item): void => {
    setParent(item);
    // Whom one answers is mentioned; oneself isn't.
    setText(item.by === options.account ? '' : `@${acctOf(item.by)} `);
  };
  const clear = (): void => {
    setParent(null);
    setText('');
  };
  useEffect(() => {
    if (!sent) return;
    const timer = setTimeout(() => setSent(null), 5_000);
    return () => clearTimeout(timer);
  }, [sent]);
  if (path === SETTINGS) return <Settings />;
  return (
    <div tabIndex={-1}>
      <div className="ui">
        <div className="columns-area__panels">
          <div className="columns-area__panels__pane columns-area__panels__pane--compositional">
            <div className="compose-panel">
              {account ? (
                <Compose
                  parent={parent}
                  text={text}
                  onText={setText}
                  onCancel={clear}
                  onSent={(made) => {
                    clear();
                    setSent(made);
                  }}
                />
              ) : (
                <button type="button" className="button" onClick={() => choose({ account: 'casa-luz' })}>
                  {t('signIn')}
                </button>
              )}
            </div>
          </div>
          <div className="columns-area__panels__main">
            <div className="columns-area columns-area--mobile">
              <div role="region" aria-label={one ? t('detailed') : t('home')} className="column">
                <h1 className="column-header">{one ? t('back') : t('home')}</h1>
                <div className="scrollable">
                  {editing ? (
                    <EditProfile />
                  ) : one ? (
                    <>
                      <DetailedStatus item={one} onReply={onReply} />
                      {commentsOf(known.items, one.id).map((item) => (
                        <Status key={item.id} item={item} onReply={onReply} />
                      ))}
                      <div tabIndex={-1} />
                    </>
                  ) : (
                    <>
                      {owner && <Header person={owner} />}
                      <div role="feed" className="item-list">
                        <RecyclingList
                          items={postsOf(known).filter(({ by }) => !owner || by === owner.id)}
                          cell={(item) => <Status item={item} onReply={onReply} />}
                        />
                      </div>
                    </>
                  )}
                </div>
              </div>
            </div>
          </div>
          <nav className="columns-area__panels__pane navigation-panel">
            <a href="/home" className="column-link">
              {t('home')}
            </a>
            {account && (
              <a href={`/@${account.handle}`} className="column-link">
                @{account.handle}
              </a>
            )}
          </nav>
        </div>
        <div className="notification-list">
          {sent && (
            <div className="notification-bar notification-bar--active" role="status">
              <span className="notification-bar__message">{t('published')}</span>{' '}
              <a href={statusPath(sent)} className="notification-bar__action">
                {t('open')}
              </a>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

if (location.pathname !== SETTINGS) writeInitialState();
mount({
  root: 'mastodon',
  app: <App />,
  waiting: <div className="loading-indicator" role="progressbar" />,
  cells: '.status',
  counters: '.icon-button__counter .animated-number > span',
  pathOf: statusPath,
});
