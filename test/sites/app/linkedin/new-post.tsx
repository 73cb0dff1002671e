import { useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, amount } from '../shared/labels.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { commentsOf, personOf, useStore } from '../shared/store.ts';
import { Comments, viewName } from './comments.tsx';
import { actorUrl } from './paths.ts';
import { t } from './words.ts';
import s from './linkedin.module.css';

interface PostProps {
  readonly item: Item;
  readonly open?: boolean;
}

/** A post of the newer feed: no URN anywhere in it, and every part named for the server. */
export function NewPost({ item, open = false }: PostProps): ReactNode {
  const known = useStore();
  const [opened, setOpened] = useState(open);
  const person = personOf(known, item.by);
  const key = (part: string): string => `${part}-${btoa(item.id).slice(0, 10)}`;
  const count = commentsOf(known.items, item.id).length;
  return (
    <div role="listitem" componentkey={`expanded${key('FeedType_MAIN_FEED')}`} className={s['card']}>
      <div componentkey={key('post')}>
        <span className={s['hidden']}>Feed post</span>
        <span aria-hidden="true" />
        <div componentkey={key('top')} className={s['menu']}>
          <p componentkey={key('why')} />
          <button type="button" aria-label={t('menu', { name: person.name })} componentkey={key('menu')}>
            …
          </button>
          <button type="button" aria-label={t('hide', { name: person.name })} componentkey={key('hide')}>
            ✕
          </button>
        </div>
        <hr role="presentation" className={s['hidden']} />
        <div className={s['head']}>
          <a
            href={actorUrl(item.by)}
            tabIndex={0}
            componentkey={key('picture')}
            {...viewName('feed-actor-image')}
          >
            <figure componentkey={key('figure')}>
              <svg aria-label={t('view', { name: person.name })} role="img" className={s['hidden']} />
              <img alt={t('view', { name: person.name })} src={avatarOf(item.by)} className={s['face']} />
            </figure>
          </a>
          <div>
            <a href={actorUrl(item.by)} tabIndex={0} componentkey={key('actor')} {...viewName('feed-actor')}>
              <div componentkey={key('name')}>
                <div aria-label={person.name}>
                  <p className={s['name']}>{person.name}</p>
                  <span aria-hidden="true" />
                </div>
              </div>
            </a>
            <p className={s['dim']}>{person.about}</p>
            <a href={actorUrl(item.by)} tabIndex={0} componentkey={key('site')} className={s['hidden']}>
              <p componentkey={key('site-text')} />
            </a>
            <p componentkey={key('time')} className={s['dim']}>
              {ago(item.at)} • <svg aria-label={t('visible')} role="img" width="0" height="0" />
            </p>
            <a href={actorUrl(item.by)} tabIndex={0} componentkey={key('cover')} className={s['hidden']}>
              <div componentkey={key('cover-inner')} />
            </a>
          </div>
          <div componentkey={key('follow')} className={s['follow']}>
            <button
              type="button"
              aria-label={`${t('follow')} ${person.name}`}
              componentkey={key('follow-button')}
            >
              <span>{t('follow')}</span>
            </button>
          </div>
        </div>
        <p componentkey={key('commentary')} className={s['words']}>
          <span data-testid="expandable-text-box" tabIndex={-1}>
            {item.text}
          </span>
        </p>
        {item.picture && (
          <a href={actorUrl(item.by)} tabIndex={0} componentkey={key('media')}>
            <figure componentkey={key('media-figure')} className={s['picture']}>
              <img alt="" src={pictureOf(item.picture)} />
            </figure>
          </a>
        )}
        <div className={s['counts']}>
          <a
            href={actorUrl(item.by)}
            tabIndex={0}
            componentkey={key('reactions')}
            {...viewName('feed-reaction-count')}
          >
            <div componentkey={key('reactions-inner')}>
              <ul role="presentation" className={s['hidden']} />
              <span data-count>{amount(item.likes)}</span>
              <span aria-hidden="true" className={s['hidden']}>
                {t('reactions', { n: item.likes })}
              </span>
            </div>
          </a>
          <div role="button" tabIndex={0} componentkey={key('comments')} {...viewName('feed-comment-count')}>
            <p componentkey={key('comments-text')}>
              <span>{t('comments', { n: count })}</span>
              <span aria-hidden="true" />
            </p>
          </div>
          <p />
          <a href={actorUrl(item.by)} tabIndex={0} componentkey={key('reposts')}>
            <p componentkey={key('reposts-text')}>
              <span>{t('reposts', { n: Math.floor(item.likes / 10) })}</span>
              <span aria-hidden="true" />
            </p>
          </a>
        </div>
        <hr role="presentation" />
        <div className={s['buttons']}>
          <button type="button" aria-label={t('reaction')} componentkey={key('like')}>
            <Small id="thumbs-up-outline-small" />
            <span>{t('like')}</span>
          </button>
          <button type="button" aria-label={t('reaction')} className={s['hidden']} />
          <button
            type="button"
            componentkey={key('comment')}
            onClick={() => setOpened(true)}
            {...viewName('feed-comment-button')}
          >
            <Small id="comment-small" />
            <span>{t('comment')}</span>
          </button>
          <button type="button" componentkey={key('repost')}>
            <Small id="repost-small" />
            <span>{t('repost')}</span>
          </button>
          <a
            aria-disabled="false"
            href="https://www.linkedin.com/messaging/compose/"
            componentkey={key('send')}
          >
            <Small id="send-privately-small" />
            <span>{t('send')}</span>
          </a>
        </div>
      </div>
      <div componentkey={key('replaceableComments')}>{opened && <Comments post={item} />}</div>
    </div>
  );
}

const Small = ({ id }: { readonly id: string }): ReactNode => (
  <svg id={id} aria-hidden="true" width="0" height="0" />
);
