import { useState, type ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import type { Item } from '../../server/item.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { pieces } from '../shared/pieces.ts';
import { p } from '../shared/profile-words.ts';
import { postsOf, profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import { Button } from './button.tsx';
import { EditProfile } from './edit-profile.tsx';
import { handleOf } from './paths.ts';
import { Post } from './post.tsx';
import { t } from './words.ts';

const FOLLOWERS = '1,862';
const FOLLOWING = '214';

interface ProfileProps {
  readonly person: Person;
  onReply(parent: Item): void;
}

/** `/profile/<handle>`: header, tabs and posts. */
export function Profile({ person, onReply }: ProfileProps): ReactNode {
  const known = useStore();
  const [editing, setEditing] = useState(false);
  const { name, bio } = profileOf(known, person);
  const own = person.id === options.account;
  const path = `/profile/${handleOf(person)}`;
  return (
    <div data-testid="profileScreen">
      <div className={f['header']}>
        <div role="img" tabIndex={0} className={f['top']}>
          <div data-testid="userBannerFallback" className={f['grow']} />
          <Button label={p('back')} testId="profileHeaderBackBtn" onPress={() => history.back()}>
            ←
          </Button>
        </div>
        <div className={f['row']}>
          {own ? (
            <Button
              label={p('editProfile')}
              testId="profileHeaderEditProfileButton"
              className={f['button']}
              onPress={() => setEditing(true)}
            >
              <div dir="auto">{p('editProfile')}</div>
            </Button>
          ) : (
            <Button label={`${p('follow')} ${name}`} testId="followBtn" className={f['primary']}>
              <div dir="auto">{p('follow')}</div>
            </Button>
          )}
          <Button
            label={t('more')}
            id="profile-options"
            testId="profileHeaderDropdownBtn"
            className={f['button']}
          >
            …
          </Button>
        </div>
        <div data-testid="profileHeaderDisplayName" dir="auto" className={f['name']}>
          {name}
          {!own && (
            <Button label={t('more')} className={f['dim']}>
              ✓
            </Button>
          )}
        </div>
        <div dir="auto" className={f['dim']}>
          @{handleOf(person)}
        </div>
        <div className={f['row']}>
          <a
            role="link"
            aria-label={`${FOLLOWERS} ${p('followers').toLowerCase()}`}
            data-testid="profileHeaderFollowersButton"
            href={`${path}/followers`}
            dir="auto"
          >
            <span>{FOLLOWERS} </span>
            <span>{p('followers')}</span>
          </a>
          <a
            role="link"
            aria-label={`${FOLLOWING} ${p('following').toLowerCase()}`}
            data-testid="profileHeaderFollowsButton"
            href={`${path}/follows`}
            dir="auto"
          >
            <span>{FOLLOWING} </span>
            <span>{p('following')}</span>
          </a>
          <div dir="auto">
            {known.items.filter(({ by }) => by === person.id).length} <span>{p('posts')}</span>
          </div>
        </div>
        {bio !== '' && (
          <div data-testid="profileHeaderDescription" dir="auto" className={f['text']}>
            {pieces(bio).map(({ kind, text }, n) =>
              kind === 'link' ? (
                <a key={n} href={text} role="link" className={f['link']}>
                  {text.replace(/^https?:\/\//, '')}
                </a>
              ) : (
                text
              ),
            )}
          </div>
        )}
        <div role="img" aria-label={name} data-testid="profileHeaderAviButton" tabIndex={0}>
          <div data-testid="userAvatarImage">
            <img alt="" src={avatarOf(person.id)} className={f['avatar']} />
          </div>
        </div>
      </div>
      <div role="tablist" data-testid="profilePager" className={f['row']}>
        <div data-testid="profilePager-selector" className={f['row']}>
          {(['Posts', 'Media', 'Videos'] as const).map((tab, n) => (
            <div key={tab} role="tab" data-testid={`profilePager-selector-${n}`} tabIndex={0}>
              <div data-testid={`profilePager-${tab}`} dir="auto">
                {tab === 'Posts' ? p('posts') : tab}
              </div>
            </div>
          ))}
        </div>
      </div>
      <div data-testid="postsFeed">
        <div data-testid="postsFeed-flatlist">
          {postsOf(known)
            .filter(({ by }) => by === person.id)
            .map((item) => (
              <Post key={item.id} item={item} place="feed" onReply={onReply} />
            ))}
        </div>
      </div>
      {editing && <EditProfile onClose={() => setEditing(false)} />}
    </div>
  );
}
