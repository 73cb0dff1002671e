import { useId, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, amount, fullDate } from '../shared/labels.ts';
import { pieces } from '../shared/pieces.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { answersTo, personOf, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { handleOf, postPath, profilePath } from './paths.ts';
import { t } from './words.ts';
import s from './bluesky.module.css';

interface PostProps {
  readonly item: Item;
  readonly place: 'feed' | 'thread' | 'focused';
  onReply(item: Item): void;
}

export function Post({ item, place, onReply }: PostProps): ReactNode {
  const known = useStore();
  const id = useId().replaceAll(':', '');
  const person = personOf(known, item.by);
  const handle = handleOf(person);
  const focused = place === 'focused';
  const replies = answersTo(known.items, item.id).length;
  const reposts = Math.floor(item.likes / 6);
  const when = (
    <a href={postPath(item)} role="link" aria-label={fullDate(item.at)} dir="auto" className={s['when']}>
      <span>{focused ? fullDate(item.at) : ago(item.at)}</span>
    </a>
  );
  return (
    <div
      role="link"
      tabIndex={0}
      data-testid={place === 'feed' ? `feedItem-by-${handle}` : `postThreadItem-by-${handle}`}
      className={s['post']}
    >
      <a
        href={profilePath(item.by)}
        role="link"
        tabIndex={0}
        aria-label={t('avatar', { name: person.name })}
        className={s['face']}
      >
        <div data-testid="userAvatarImage">
          <img alt="" src={avatarOf(item.by)} />
        </div>
      </a>
      <div className={s['body']}>
        <div className={s['head']}>
          <a
            href={profilePath(item.by)}
            role="link"
            aria-label={t('viewProfile')}
            dir="auto"
            className={s['name']}
          >
            {person.name}
          </a>
          <a
            href={profilePath(item.by)}
            role="link"
            aria-label={t('viewProfile')}
            dir="auto"
            className={s['when']}
          >
            @{handle}
          </a>
          {!focused && when}
        </div>
        <div data-testid="contentHider-post">
          <div data-testid="postText" dir="auto" className={focused ? s['textLarge'] : s['text']}>
            {pieces(item.text).map(({ kind, text }, n) =>
              kind === 'text' || kind === 'emoji' ? (
                text
              ) : (
                <a
                  key={n}
                  role="link"
                  href={
                    kind === 'link'
                      ? text
                      : kind === 'tag'
                        ? `/hashtag/${text.slice(1)}`
                        : `/profile/${text.slice(1)}`
                  }
                  className={s['link']}
                >
                  {text}
                </a>
              ),
            )}
          </div>
          {item.picture && <img alt="" src={pictureOf(item.picture)} className={s['picture']} />}
        </div>
        {focused && when}
        <div className={s['actions']}>
          <Button label={t('replies', { n: replies })} testId="replyBtn" onPress={() => onReply(item)}>
            <Sign path="M4 12a8 8 0 118 8H4l2-3a8 8 0 01-2-5z" />
            <div dir="auto">{replies > 0 && amount(replies)}</div>
          </Button>
          <Button label={t('reposts', { n: reposts })}>
            <Sign path="M5 15V7h11M13 4l3 3-3 3M19 9v8H8M11 20l-3-3 3-3" />
            <div data-testid="repostCount" dir="auto">
              {amount(reposts)}
            </div>
          </Button>
          <Button label={t('likes', { n: item.likes })} testId="likeBtn">
            <Sign path="M12 20s-7-4.500-7-10a4 4 0 017-2.500A4 4 0 0119 10c0 5.500-7 10-7 10z" />
            <div data-testid="likeCount" dir="auto">
              {amount(item.likes)}
            </div>
          </Button>
          <Button label={t('save')} testId="postBookmarkBtn">
            <Sign path="M6 4h12v16l-6-4-6 4z" />
          </Button>
          <Button label={t('share')} testId="postShareBtn" id={`${id}s`}>
            <Sign path="M12 15V4M8 8l4-4 4 4M5 14v6h14v-6" />
          </Button>
          <Button label={t('more')} testId="postDropdownBtn" id={`${id}m`}>
            <Sign path="M5 12h.1M12 12h.1M19 12h.1" />
          </Button>
        </div>
      </div>
    </div>
  );
}

export const Sign = ({ path }: { readonly path: string }): ReactNode => (
  <svg
    viewBox="0 0 24 24"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);
