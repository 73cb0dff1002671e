import type { ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, amount, fullDate } from '../shared/labels.ts';
import { pieces } from '../shared/pieces.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { answersTo, useStore } from '../shared/store.ts';
import { postPath, profilePath, userOf } from './paths.ts';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './threads.module.css';

interface PostProps {
  readonly item: Item;
  readonly quiet?: boolean;
  onReply?(item: Item): void;
}

export function Post({ item, quiet = false, onReply }: PostProps): ReactNode {
  const known = useStore();
  const user = userOf(item.by);
  const counts = {
    like: item.likes,
    reply: answersTo(known.items, item.id).length,
    repost: Math.floor(item.likes / 8),
    share: 0,
  };
  return (
    <div data-pressable-container="true" className={s['post']}>
      <div className={s['face']}>
        <a href={profilePath(item.by)} role="link" tabIndex={0}>
          <img alt={t('picture', { name: user })} src={avatarOf(item.by)} />
        </a>
      </div>
      <div className={s['body']}>
        <div className={s['head']}>
          <a href={profilePath(item.by)} role="link" tabIndex={0} className={s['name']}>
            <span translate="no" dir="auto">
              {user}
            </span>
          </a>
          <a href={postPath(item)} role="link" tabIndex={0} className={s['when']}>
            <time dateTime={item.at} title={fullDate(item.at)}>
              <abbr aria-label={ago(item.at, false)}>{ago(item.at)}</abbr>
            </time>
          </a>
          {!quiet && (
            <div role="button" tabIndex={0} className={s['more']}>
              <Sign name="more" label={t('more')} />
            </div>
          )}
        </div>
        <div className={s['text']}>
          <span dir="auto">
            {pieces(item.text).map(({ kind, text }, n) =>
              kind === 'text' || kind === 'emoji' ? (
                <span key={n}>{text}</span>
              ) : (
                <a
                  key={n}
                  role="link"
                  tabIndex={0}
                  className={s['link']}
                  href={
                    kind === 'link'
                      ? text
                      : kind === 'tag'
                        ? `/search?q=${text.slice(1)}&serp_type=tags`
                        : `/${text}`
                  }
                >
                  <span>{text}</span>
                </a>
              ),
            )}
          </span>
        </div>
        {item.picture && !quiet && <img alt="" src={pictureOf(item.picture)} className={s['picture']} />}
        {!quiet && (
          <div className={s['actions']}>
            {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
              <div
                key={name}
                role="button"
                tabIndex={0}
                onClick={name === 'reply' ? () => onReply?.(item) : undefined}
              >
                <div>
                  <Sign name={name} label={t(name)} />
                  <span data-count={name}>{counts[name] > 0 ? amount(counts[name]) : ''}</span>
                </div>
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
