import type { ReactNode } from 'react';
import { mount } from '../shared/mount.tsx';
import { usePath } from '../shared/navigate.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { me, profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import c from '../shared/plain.module.css';
import { EditProfile } from './edit-profile.tsx';

function App(): ReactNode {
  const known = useStore();
  const path = usePath();
  const account = me(known);
  return (
    <div className={c['page']}>
      <header className={c['siteBar']}>
        <a href="/">Pinterest</a>
        {account && (
          <div data-test-id="header-profile">
            <a href={`/${account.handle}/`} aria-label={account.name}>
              <img alt="" src={avatarOf(account.id)} className={c['face']} />
            </a>
          </div>
        )}
      </header>
      <main>
        {account && /^\/settings(?:\/(?:edit-profile|profile))?\/?$/.test(path) ? (
          <EditProfile handle={account.handle} />
        ) : (
          <Profile handle={/^\/(\w+)\/?$/.exec(path)?.[1] ?? ''} />
        )}
      </main>
    </div>
  );
}

function Profile({ handle }: { readonly handle: string }): ReactNode {
  const known = useStore();
  const person = [...known.people.values()].find((one) => one.handle === handle);
  if (!person) return null;
  const { name, bio, website } = profileOf(known, person);
  return (
    <div data-test-id="profile-header" className={f['header']}>
      <img alt={name} src={avatarOf(person.id)} className={f['avatar']} />
      <div data-test-id="profile-name">
        <h1 className={f['name']}>{name}</h1>
      </div>
      <span className={f['dim']}>@{handle}</span>
      <div data-test-id="main-user-description-text" dir="auto" className={f['text']}>
        {bio}
      </div>
      {website !== '' && (
        <a href={website} rel="noopener noreferrer nofollow" target="_blank" className={f['link']}>
          {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      )}
      {handle === me(known)?.handle && (
        <a href="/settings/edit-profile/" className={f['button']}>
          {p('editProfile')}
        </a>
      )}
    </div>
  );
}

mount({
  root: '__PWS_ROOT__',
  app: <App />,
  waiting: <div role="progressbar" />,
  cells: '[data-test-id="pin"]',
  counters: '[data-test-id="count"]',
  pathOf: () => '/',
});
