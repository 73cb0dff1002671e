import { useState, type ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import { EditProfile } from './edit-profile.tsx';

/** `/@<handle>`: the header alone; films are no matter here. */
export function Profile({ person }: { readonly person: Person }): ReactNode {
  const [editing, setEditing] = useState(false);
  const { name, bio, website } = profileOf(useStore(), person);
  const bare = website.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const target = new URLSearchParams({ aid: '1988', lang: options.lang, scene: 'bio_url', target: bare });
  return (
    <div className={f['header']}>
      <div className={f['top']}>
        <div data-e2e="user-avatar">
          <span data-e2e="">
            <img alt={name} src={avatarOf(person.id)} className={f['avatar']} />
          </span>
        </div>
        <div className={f['grow']}>
          <h1 data-e2e="user-title" className={f['name']}>
            {person.handle}
          </h1>
          <h2 data-e2e="user-subtitle" className={f['title']}>
            {name}
          </h2>
        </div>
      </div>
      <div className={f['row']}>
        {person.id === options.account ? (
          <button
            type="button"
            data-e2e="edit-profile-entrance"
            className={f['button']}
            onClick={() => setEditing(true)}
          >
            {p('editProfile')}
          </button>
        ) : (
          <>
            <button
              type="button"
              aria-label={`${p('follow')} ${name}`}
              aria-disabled="false"
              data-e2e="follow-button"
              className={f['primary']}
            >
              <div>{p('follow')}</div>
            </button>
            <a href={`/messages?u=${person.handle}`}>
              <button type="button" aria-disabled="false" data-e2e="message-button" className={f['button']}>
                <div>✉</div>
              </button>
            </a>
            <button type="button" role="button" aria-disabled="false" className={f['button']} />
          </>
        )}
        <button
          type="button"
          role="button"
          aria-label="Share"
          aria-disabled="false"
          tabIndex={0}
          data-e2e="share-btn"
          className={f['button']}
        >
          ↗
        </button>
        <button
          type="button"
          role="button"
          aria-label="…"
          aria-disabled="false"
          tabIndex={0}
          data-e2e="user-more"
          className={f['button']}
        >
          …
        </button>
      </div>
      <div className={f['row']}>
        <strong data-e2e="following-count" title={p('following')}>
          214
        </strong>
        <span data-e2e="following">{p('following')}</span>
        <strong data-e2e="followers-count" title={p('followers')}>
          1862
        </strong>
        <span data-e2e="followers">{p('followers')}</span>
        <strong data-e2e="likes-count" title="♥">
          20.4K
        </strong>
        <span data-e2e="likes">♥</span>
      </div>
      <h2 data-e2e="user-bio" className={f['text']}>
        {bio}
      </h2>
      {website !== '' && (
        <a
          href={`https://www.tiktok.com/link/v2?${target}`}
          data-e2e="user-link"
          target="_blank"
          rel="nofollow noopener noreferrer"
          className={f['link']}
        >
          <span>{bare}</span>
        </a>
      )}
      <div role="button" aria-label="…" tabIndex={0} data-e2e="user-more" />
      {editing && <EditProfile handle={person.handle} onClose={() => setEditing(false)} />}
    </div>
  );
}
