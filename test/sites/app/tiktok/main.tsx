import type { ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, useStore } from '../shared/store.ts';
import c from '../shared/plain.module.css';
import { Profile } from './profile.tsx';

function App(): ReactNode {
  const known = useStore();
  const account = me(known);
  const handle = /^\/@([\w.]+)/.exec(usePath())?.[1];
  const person = [...known.people.values()].find((one) => one.handle === handle);
  return (
    <div className={c['page']}>
      <nav className={c['siteBar']}>
        <a href="/" data-e2e="tiktok-logo">
          TikTok
        </a>
        {account &&
          (options.older ? (
            <div data-e2e="nav-profile">
              <a href={`/@${account.handle}`}>
                <img alt="" src={avatarOf(account.id)} className={c['face']} />
              </a>
            </div>
          ) : (
            <a href={`/@${account.handle}`} data-e2e="nav-profile">
              <img alt="" src={avatarOf(account.id)} className={c['face']} />
            </a>
          ))}
      </nav>
      <main>{person && <Profile key={person.id} person={person} />}</main>
    </div>
  );
}

mount({
  root: 'app',
  app: <App />,
  waiting: <div role="progressbar" />,
  cells: '[data-e2e="user-post-item"]',
  counters: '[data-e2e="video-views"]',
  pathOf: () => '/',
});
