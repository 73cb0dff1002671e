import { useState, type ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import { EditProfile } from './edit-profile.tsx';
import { t } from './words.ts';

/** The head of somebody's page. */
export function Header({ person }: { readonly person: Person }): ReactNode {
  const [editing, setEditing] = useState(false);
  const { name, bio, website } = profileOf(useStore(), person);
  return (
    <div className={f['header']}>
      <div className={f['top']}>
        <div className={f['grow']}>
          <h1 dir="auto" className={f['name']}>
            {name}
          </h1>
          <span dir="auto">{person.handle}</span>
        </div>
        <img alt={t('picture', { name: person.handle })} src={avatarOf(person.id)} className={f['avatar']} />
      </div>
      <span dir="auto" className={f['text']}>
        <span>{bio}</span>
      </span>
      <div className={f['row']}>
        <span dir="auto" className={f['dim']}>
          <span title="1,862">1.8K</span> {p('followers')}
        </span>
        {website !== '' && (
          <a
            href={`https://l.threads.com/?u=${encodeURIComponent(website)}&e=AT0practice`}
            rel="nofollow noreferrer"
            target="_blank"
            className={f['dim']}
          >
            {website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
          </a>
        )}
      </div>
      <div
        role="button"
        tabIndex={0}
        className={f['button']}
        style={{ textAlign: 'center' }}
        onClick={() => person.id === options.account && setEditing(true)}
      >
        {person.id === options.account ? p('editProfile') : p('follow')}
      </div>
      {editing && <EditProfile onClose={() => setEditing(false)} />}
    </div>
  );
}
