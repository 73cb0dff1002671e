import type { ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import { t } from './words.ts';

/** The head of somebody's page. Links go through the site's own address, with a token. */
export function Header({ person }: { readonly person: Person }): ReactNode {
  const known = useStore();
  const { name, bio, category, website } = profileOf(known, person);
  const count = known.items.filter(({ by, parent }) => by === person.id && parent === null).length;
  return (
    <header className={f['header']}>
      <section className={f['top']}>
        <img
          alt={t('picture', { name: person.handle })}
          src={avatarOf(person.id)}
          className={f['avatar']}
          draggable={false}
        />
        <div className={f['grow']}>
          <a href={`/${person.handle}/`} role="link" tabIndex={0}>
            <h2 dir="auto" className={f['name']}>
              <span>{person.handle}</span>
            </h2>
          </a>
        </div>
        {person.id === options.account ? (
          <a href="/accounts/edit/" role="link" tabIndex={0} className={f['button']}>
            {p('editProfile')}
          </a>
        ) : (
          <button type="button" className={f['primary']}>
            <div>{p('follow')}</div>
          </button>
        )}
      </section>
      <ul className={f['row']} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        <li>
          <span>{count}</span> {p('posts')}
        </li>
        <li>
          <a href={`/${person.handle}/followers/`} role="link" tabIndex={0}>
            <span title="1,862">1,862</span> {p('followers')}
          </a>
        </li>
        <li>
          <a href={`/${person.handle}/following/`} role="link" tabIndex={0}>
            <span>214</span> {p('following')}
          </a>
        </li>
      </ul>
      <section>
        {options.older ? (
          <h1 dir="auto" className={f['title']}>
            {name}
          </h1>
        ) : (
          <div>
            <span dir="auto">
              <b>{name}</b>
            </span>
          </div>
        )}
        {category !== '' && (
          <div dir="auto" className={f['dim']}>
            {category}
          </div>
        )}
        <span dir="auto" className={f['text']}>
          {bio}
        </span>
        {website !== '' && (
          <div>
            <a
              href={`https://l.instagram.com/?u=${encodeURIComponent(website)}&e=AT0practice`}
              rel="me nofollow noopener noreferrer"
              target="_blank"
              className={f['link']}
            >
              {website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
            </a>
          </div>
        )}
      </section>
    </header>
  );
}
