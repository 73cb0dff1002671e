import { useState, type ReactNode } from 'react';
import { choose, options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { personOf, useStore } from '../shared/store.ts';
import { actorId, profileUrl } from './addresses.ts';
import { Pressable, Ripple } from './pressable.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

/** The bar above the page, with whom one acts as at its end. */
export function TopBar(): ReactNode {
  const known = useStore();
  const [open, setOpen] = useState(false);
  const actor = personOf(known, actorId());
  const other = personOf(known, options.account === 'casa-luz' ? 'fern-and-co' : 'casa-luz');
  return (
    <div role="banner" className={s['top']}>
      <a
        href="https://www.facebook.com/"
        aria-label="Facebook"
        role="link"
        tabIndex={0}
        className={s['logo']}
      >
        ◆
      </a>
      <a
        href="https://www.facebook.com/"
        aria-label={t('home')}
        role="link"
        tabIndex={0}
        className={s['tab']}
      >
        {t('home')}
      </a>
      {options.account === 'none' ? (
        <Pressable
          label={t('logIn')}
          className={s['publish']}
          onPress={() => choose({ account: 'casa-luz' })}
        >
          <span>{t('logIn')}</span>
        </Pressable>
      ) : (
        <div role="navigation" aria-label="Account controls and settings" className={s['account']}>
          <Pressable label={t('yourProfile')} className={s['face']} onPress={() => setOpen(!open)}>
            <svg
              aria-label={actor.name}
              data-visualcompletion="ignore-dynamic"
              role="img"
              viewBox="0 0 40 40"
            >
              <image href={avatarOf(actor.id)} width="40" height="40" />
            </svg>
          </Pressable>
          {open && (
            <div role="dialog" aria-label={t('yourProfile')} className={s['menu']}>
              <a href={profileUrl(actor.id)} role="link" tabIndex={0}>
                {actor.name}
              </a>
              <Pressable
                label={t('switchTo', { name: other.name })}
                onPress={() => choose({ account: other.id, as: 'page' })}
              >
                {other.name}
              </Pressable>
              {options.as === 'page' && (
                <Pressable
                  label={t('switchTo', { name: 'Inês Duarte' })}
                  onPress={() => choose({ as: 'person' })}
                >
                  Inês Duarte
                </Pressable>
              )}
              <Pressable label={t('logOut')} onPress={() => choose({ account: 'none' })}>
                {t('logOut')}
              </Pressable>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The column at the side: the first link is one's own. */
export function Shortcuts(): ReactNode {
  const known = useStore();
  const actor = personOf(known, actorId());
  if (options.account === 'none') return null;
  return (
    <div role="navigation" aria-label="Shortcuts" className={s['shortcuts']}>
      <ul>
        <li>
          <a href={profileUrl(actor.id)} role="link" tabIndex={0}>
            <img alt="" src={avatarOf(actor.id)} className={s['face']} />
            <span dir="auto">{actor.name}</span>
            <Ripple />
          </a>
        </li>
      </ul>
    </div>
  );
}
