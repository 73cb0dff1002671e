import { useState, type ReactNode } from 'react';
import { choose, options } from '../shared/options.ts';
import { go } from '../shared/navigate.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, personOf, useStore } from '../shared/store.ts';
import { Icon } from './icons.tsx';
import { t } from './words.ts';
import s from './x.module.css';

/** The column with the places to go and, at its foot, who is signed in. */
export function SideNav(): ReactNode {
  const known = useStore();
  const account = me(known);
  return (
    <header role="banner" className={s['side']}>
      <nav aria-label="Primary" role="navigation" className={s['places']}>
        <a href="/home" data-testid="AppTabBar_Home_Link" role="link" aria-label={t('home')}>
          <Icon name="home" />
          <span>{t('home')}</span>
        </a>
        <a href="/explore" data-testid="AppTabBar_Explore_Link" role="link" aria-label={t('explore')}>
          <Icon name="search" />
          <span>{t('explore')}</span>
        </a>
        {account && (
          <>
            <a
              href="/notifications"
              data-testid="AppTabBar_Notifications_Link"
              role="link"
              aria-label={t('notifications')}
            >
              <Icon name="bell" />
              <span>{t('notifications')}</span>
            </a>
            <a
              href={`/${account.handle}`}
              data-testid="AppTabBar_Profile_Link"
              role="link"
              aria-label={t('profile')}
            >
              <Icon name="person" />
              <span>{t('profile')}</span>
            </a>
          </>
        )}
      </nav>
      {account && (
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          role="link"
          aria-label={t('post')}
          className={s['newPost']}
          onClick={(event) => {
            event.preventDefault();
            go('/compose/post', { inReplyTo: null, behind: location.pathname });
          }}
        >
          {t('post')}
        </a>
      )}
      {account && <Switcher />}
    </header>
  );
}

function Switcher(): ReactNode {
  const known = useStore();
  const account = me(known);
  const [open, setOpen] = useState(false);
  if (!account) return null;
  const other = personOf(known, account.id === 'casa-luz' ? 'fern-and-co' : 'casa-luz');
  return (
    <div className={s['switcher']}>
      {open && (
        <div role="menu" data-testid="HoverCard" className={s['menu']}>
          <button
            type="button"
            role="menuitem"
            data-testid="UserCell"
            onClick={() => choose({ account: other.id })}
          >
            <img alt="" src={avatarOf(other.id)} />
            <span>
              <b>{other.name}</b>
              <br />@{other.handle}
            </span>
          </button>
          <a
            href="/logout"
            role="menuitem"
            data-testid="AccountSwitcher_Logout_Button"
            onClick={(event) => {
              event.preventDefault();
              choose({ account: 'none' });
            }}
          >
            {t('logOut')} @{account.handle}
          </a>
        </div>
      )}
      <Opener open={open} onPress={() => setOpen(!open)}>
        <div data-testid={`UserAvatar-Container-${account.handle}`} className={s['avatar']}>
          <img alt={account.name} src={avatarOf(account.id)} />
        </div>
        <div dir="ltr" className={s['who']}>
          <span>{account.name}</span>
          <span className={s['handle']}>@{account.handle}</span>
        </div>
        <Icon name="dots" />
      </Opener>
    </div>
  );
}

interface OpenerProps {
  readonly open: boolean;
  onPress(): void;
  readonly children: ReactNode;
}

function Opener({ open, onPress, children }: OpenerProps): ReactNode {
  const given = {
    'data-testid': 'SideNav_AccountSwitcher_Button',
    'aria-label': t('accountMenu'),
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    className: s['opener'],
    onClick: onPress,
  };
  return options.older ? (
    <div role="button" tabIndex={0} {...given}>
      {children}
    </div>
  ) : (
    <button type="button" {...given}>
      {children}
    </button>
  );
}
