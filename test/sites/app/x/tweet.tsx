import { useId, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, amount, fullDate } from '../shared/labels.ts';
import { go } from '../shared/navigate.ts';
import { options } from '../shared/options.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { answersTo, personOf, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { statusPath } from './paths.ts';
import { Text } from './text.tsx';
import { t } from './words.ts';
import s from './x.module.css';

interface TweetProps {
  readonly item: Item;
  /** The one that the page is about. */
  readonly focused?: boolean;
  /** Without buttons, as in the reply dialog. */
  readonly quiet?: boolean;
  /** A line to the next post, which answers it. */
  readonly leads?: boolean;
}

export function Avatar({ id, handle }: { readonly id: string; readonly handle: string }): ReactNode {
  return (
    <div data-testid="Tweet-User-Avatar" className={s['avatarCell']}>
      <div data-testid={`UserAvatar-Container-${handle}`} className={s['avatar']}>
        <a href={`/${handle}`} aria-hidden="true" role="link" tabIndex={-1}>
          <img alt="" draggable={true} src={avatarOf(id)} />
        </a>
      </div>
    </div>
  );
}

export function Tweet({ item, focused = false, quiet = false, leads = false }: TweetProps): ReactNode {
  const known = useStore();
  const person = personOf(known, item.by);
  const id = `id__${useId().replaceAll(':', '')}`;
  const replies = answersTo(known.items, item.id).length;
  const path = statusPath(item);
  const when = (
    <a href={path} dir="ltr" aria-label={ago(item.at, false)} role="link" className={s['when']}>
      <time dateTime={item.at}>{focused ? fullDate(item.at) : ago(item.at)}</time>
    </a>
  );
  return (
    <article
      aria-labelledby={`${id}a ${id}b`}
      role="article"
      tabIndex={focused ? -1 : 0}
      className={leads ? `${s['tweet']} ${s['leads']}` : s['tweet']}
      data-testid="tweet"
    >
      <Avatar id={item.by} handle={person.handle} />
      <div className={s['tweetBody']}>
        <div className={s['tweetHead']}>
          <div id={`${id}a`} data-testid="User-Name" className={s['userName']}>
            <a href={`/${person.handle}`} role="link" className={s['name']}>
              <div dir="ltr">
                <span>
                  <span>{person.name}</span>
                </span>
              </div>
              {person.kind === 'client' && (
                <div dir="ltr" className={s['badge']}>
                  <svg
                    viewBox="0 0 22 22"
                    aria-label="Verified account"
                    role="img"
                    data-testid="icon-verified"
                  >
                    <path d="M11 1l3 2 3.600 0 .8 3.500 2.600 2.500-1.400 3.200.6 3.600-3.400 1.200-1.900 3.100L11 19l-3.900 1.100-1.900-3.100-3.400-1.200.6-3.600L1 9l2.600-2.500L4.400 3 8 3z" />
                    <path d="M6.500 11l3 3 6-6" className={s['tick']} />
                  </svg>
                </div>
              )}
            </a>
            <a href={`/${person.handle}`} role="link" tabIndex={-1} className={s['handle']}>
              <div dir="ltr">
                <span>@{person.handle}</span>
              </div>
            </a>
            {!focused && (
              <>
                <div dir="ltr" aria-hidden="true">
                  <span>·</span>
                </div>
                {when}
              </>
            )}
          </div>
          {!quiet && (
            <>
              <Button label={t('grok')} className={s['quietButton']}>
                <Icon name="spark" />
              </Button>
              <Button label={t('more')} testId="caret" className={s['quietButton']}>
                <Icon name="dots" />
              </Button>
            </>
          )}
        </div>
        <div
          id={`${id}b`}
          dir="auto"
          lang={item.lang}
          data-testid="tweetText"
          className={focused ? s['textLarge'] : s['text']}
        >
          <Text text={item.text} />
        </div>
        {item.picture && (
          <div id={`${id}c`} aria-labelledby={`${id}d`} className={s['media']}>
            <div data-testid="tweetPhoto" id={`${id}d`}>
              <img alt="" src={pictureOf(item.picture)} />
            </div>
          </div>
        )}
        {focused && <div className={s['focusedWhen']}>{when}</div>}
        {!quiet && <Actions item={item} id={id} replies={replies} />}
      </div>
    </article>
  );
}

function Actions({
  item,
  id,
  replies,
}: {
  readonly item: Item;
  readonly id: string;
  readonly replies: number;
}): ReactNode {
  const reposts = Math.floor(item.likes / 5);
  const views = item.likes * 37 + 12;
  const reply = (): void => {
    if (options.account !== 'none') go('/compose/post', { inReplyTo: item.id, behind: location.pathname });
  };
  return (
    <div
      aria-label={t('counts', { r: replies, p: reposts, l: item.likes, v: views })}
      role="group"
      id={`${id}e`}
      className={s['actions']}
    >
      <Button testId="reply" label={t('replies', { n: replies })} className={s['action']} onPress={reply}>
        <Icon name="reply" />
        <Count value={replies} />
      </Button>
      <Button testId="retweet" label={t('reposts', { n: reposts })} className={s['action']}>
        <Icon name="repost" />
        <Count value={reposts} />
      </Button>
      <Button testId="like" label={t('likes', { n: item.likes })} className={s['action']}>
        <Icon name="heart" />
        <Count value={item.likes} />
      </Button>
      <a
        href={`${statusPath(item)}/analytics`}
        aria-label={t('views', { n: views })}
        role="link"
        className={s['action']}
      >
        <div dir="ltr">
          <Icon name="bars" />
          <Count value={views} />
        </div>
      </a>
      <Button testId="bookmark" label={t('bookmark')} className={s['action']}>
        <Icon name="bookmark" />
      </Button>
      <Button label={t('share')} className={s['action']}>
        <Icon name="share" />
      </Button>
    </div>
  );
}

const Count = ({ value }: { readonly value: number }): ReactNode => (
  <span data-testid="app-text-transition-container" className={s['count']}>
    <span>{value > 0 ? amount(value) : ''}</span>
  </span>
);
