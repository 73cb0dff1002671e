import { useEffect, type ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import type { Profile as Shown } from '../../server/profile.ts';
import { writeData } from '../shared/data-block.ts';
import { go } from '../shared/navigate.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { Text } from './text.tsx';
import { Tweet } from './tweet.tsx';
import s from './x.module.css';

/** Somebody's page: header and posts. */
export function Profile({ handle }: { readonly handle: string }): ReactNode {
  const known = useStore();
  const person = [...known.people.values()].find((one) => one.handle === handle);
  if (!person) return <h2 className={s['title']}>404</h2>;
  return (
    <>
      <h2 className={s['title']}>{person.name}</h2>
      <Header person={person} profile={profileOf(known, person)} />
      {known.items
        .filter(({ by }) => by === person.id)
        .map((item) => (
          <div key={item.id} data-testid="cellInnerDiv">
            <Tweet item={item} />
          </div>
        ))}
    </>
  );
}

interface HeaderProps {
  readonly person: Person;
  readonly profile: Shown;
}

function Header({ person, profile }: HeaderProps): ReactNode {
  const { id, handle } = person;
  useEffect(() => writeData('UserProfileSchema-test', schemaOf(person, profile)), [person, profile]);
  return (
    <div className={s['profile']}>
      <a href={`/${handle}/header_photo`} role="link" className={s['cover']}>
        <img alt="" src={avatarOf(id)} />
      </a>
      <div className={s['profileTop']}>
        <div data-testid={`UserAvatar-Container-${handle}`} className={s['bigAvatar']}>
          <a href={`/${handle}/photo`} role="link">
            <img alt={profile.name} src={avatarOf(id)} />
          </a>
        </div>
        {id === options.account ? (
          <a
            href="/settings/profile"
            role="link"
            data-testid="editProfileButton"
            className={s['editButton']}
            onClick={(event) => {
              event.preventDefault();
              go('/settings/profile');
            }}
          >
            <div dir="ltr">{p('editProfile')}</div>
          </a>
        ) : (
          <Button testId={`${id}-follow`} label={`${p('follow')} @${handle}`} className={s['editButton']}>
            {p('follow')}
          </Button>
        )}
      </div>
      <div data-testid="UserName" className={s['userName']}>
        <div dir="ltr">
          <span>
            <span>{profile.name}</span>
          </span>
        </div>
        <div dir="ltr">
          <span>@{handle}</span>
        </div>
      </div>
      {profile.bio !== '' && (
        <div data-testid="UserDescription" dir="auto" className={s['userText']}>
          <Text text={profile.bio} />
        </div>
      )}
      <div data-testid="UserProfileHeader_Items" className={s['userItems']}>
        {profile.category !== '' && !options.older && (
          <span data-testid="UserProfessionalCategory">
            <span>
              <button type="button" role="button">
                <span>{profile.category}</span>
              </button>
            </span>
          </span>
        )}
        {profile.location !== '' && (
          <span data-testid="UserLocation">
            <span>
              <span>{profile.location}</span>
            </span>
          </span>
        )}
        {profile.website !== '' && (
          <a
            data-testid="UserUrl"
            role="link"
            target="_blank"
            rel="noopener noreferrer nofollow"
            dir="ltr"
            href={`https://t.co/${shortCode(profile.website)}`}
          >
            <span>{shownUrl(profile.website)}</span>
          </a>
        )}
        <span data-testid="UserJoinDate">
          <span>2019</span>
        </span>
      </div>
      <div className={s['userItems']}>
        <a href={`/${handle}/following`} role="link" dir="ltr">
          <b>214</b> {p('following')}
        </a>
        <a href={`/${handle}/verified_followers`} role="link" dir="ltr">
          <b>1,862</b> {p('followers')}
        </a>
      </div>
    </div>
  );
}

/** X shows an address without its scheme, and cut. */
function shownUrl(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length > 30 ? `${bare.slice(0, 30)}…` : bare;
}

const shortCode = (url: string): string =>
  btoa(encodeURIComponent(url))
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(-10);

const schemaOf = ({ id, handle }: Person, profile: Shown): object => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    additionalName: handle,
    description: profile.bio,
    givenName: profile.name,
    homeLocation: { '@type': 'Place', name: profile.location },
    identifier: id,
    url: `https://x.com/${handle}`,
  },
  relatedLink: profile.website === '' ? [] : [profile.website],
});
