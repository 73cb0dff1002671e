import { useId, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago } from '../shared/labels.ts';
import { pieces } from '../shared/pieces.ts';
import { avatarOf, emojiOf, pictureOf } from '../shared/pictures.ts';
import { answersTo, commentsOf, personOf, useStore } from '../shared/store.ts';
import { postPath, profileUrl } from './addresses.ts';
import { CommentForm } from './comment-form.tsx';
import { Comment } from './comment.tsx';
import { Decoys, Pressable, Ripple, Sprite } from './pressable.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

interface PostProps {
  readonly item: Item;
  readonly position: number;
  /** With all comments; in the feed there are two. */
  readonly whole?: boolean;
}

/** One post. Its time is scrambled and its permalink appears when one points at it, as on the site. */
export function Post({ item, position, whole = false }: PostProps): ReactNode {
  const known = useStore();
  const id = useId().replaceAll(':', '');
  const person = personOf(known, item.by);
  const comments = answersTo(known.items, item.id);
  const shown = whole ? comments : comments.slice(-2);
  return (
    <div
      aria-posinset={position}
      aria-labelledby={`${id}a`}
      aria-describedby={`${id}b ${id}c ${id}d ${id}e`}
      className={s['post']}
    >
      <Decoys />
      <div className={s['head']}>
        <a href={profileUrl(item.by)} role="link" tabIndex={0} aria-label={person.name} className={s['face']}>
          <svg aria-label={person.name} role="img" viewBox="0 0 40 40">
            <image href={avatarOf(item.by)} width="40" height="40" />
          </svg>
          <Ripple />
        </a>
        <div className={s['names']}>
          <span dir="ltr">
            <div data-ad-rendering-role="profile_name">
              <h4 id={`${id}a`}>
                <a href={profileUrl(item.by)} role="link" tabIndex={0}>
                  <span>{person.name}</span>
                </a>
              </h4>
            </div>
          </span>
          <span dir="ltr">
            <div id={`${id}b`} className={s['time']}>
              <Time item={item} id={id} />
              <span aria-hidden="true"> · </span>
            </div>
          </span>
        </div>
        <Pressable label={t('actions')} className={s['dots']}>
          …
        </Pressable>
        <a
          href={profileUrl(item.by)}
          role="link"
          tabIndex={0}
          aria-label={person.name}
          className={s['unseen']}
        >
          <Ripple />
        </a>
      </div>
      <div dir="auto" className={s['words']}>
        <div data-ad-rendering-role="story_message">
          <div id={`${id}c`} data-ad-preview="message" data-ad-comet-preview="message">
            <span dir="auto">
              {item.text.split('\n').map((line, n) => (
                <div key={n} dir="auto" className={s['line']}>
                  <Line text={line} />
                </div>
              ))}
            </span>
          </div>
        </div>
      </div>
      {item.picture && (
        <div id={`${id}d`} className={s['picture']}>
          <a href={`${profileUrl(item.by)}/photos/${item.id}`} role="link" tabIndex={0}>
            <img alt="" src={pictureOf(item.picture)} />
            <Ripple />
          </a>
        </div>
      )}
      <Foot item={item} id={id} />
      <div className={s['comments']}>
        {shown.length < comments.length && <a href={postPath(item)}>{t('moreComments')}</a>}
        {shown.map((comment) => (
          <Comment key={comment.id} post={item} item={comment} />
        ))}
        <CommentForm parent={item.id} answers={null} />
        {whole && (
          <div className={s['unseen']} aria-hidden="true">
            <CommentForm parent={item.id} answers={null} />
          </div>
        )}
      </div>
      <Decoys />
    </div>
  );
}

/** "2h" in shuffled letters, put in order by the style sheet; the readable text stands elsewhere. */
function Time({ item, id }: { readonly item: Item; readonly id: string }): ReactNode {
  const [pointed, setPointed] = useState(false);
  const letters = [...ago(item.at)].map((letter, order) => ({ letter, order })).reverse();
  const bare = `https://www.facebook.com/?__cft__[0]=AZ${item.id.slice(-6)}`;
  return (
    <>
      <a
        href={pointed ? `https://www.facebook.com${postPath(item)}` : bare}
        role="link"
        tabIndex={0}
        onPointerEnter={() => setPointed(true)}
        onFocus={() => setPointed(true)}
        onBlur={() => setPointed(false)}
        onPointerLeave={() => setPointed(false)}
      >
        <span aria-labelledby={`${id}t`} className={s['scrambled']}>
          {letters.map(({ letter, order }) => (
            <b key={order} style={{ order }}>
              {letter}
            </b>
          ))}
        </span>
      </a>
      <span id={`${id}t`} hidden>
        {ago(item.at)}
      </span>
    </>
  );
}

const Line = ({ text }: { readonly text: string }): ReactNode =>
  text === '' ? (
    <br />
  ) : (
    pieces(text).map((piece, n) =>
      piece.kind === 'emoji' ? (
        <img key={n} alt={piece.text} src={emojiOf(piece.text)} className={s['emoji']} />
      ) : piece.kind === 'text' ? (
        piece.text
      ) : (
        <a
          key={n}
          role="link"
          tabIndex={0}
          href={
            piece.kind === 'link' ? piece.text : `https://www.facebook.com/hashtag/${piece.text.slice(1)}`
          }
        >
          {piece.text}
        </a>
      ),
    )
  );

function Foot({ item, id }: { readonly item: Item; readonly id: string }): ReactNode {
  const known = useStore();
  const count = commentsOf(known.items, item.id).length;
  const shares = Math.floor(item.likes / 9);
  return (
    <div data-visualcompletion="ignore-dynamic" className={s['foot']}>
      <div className={s['counts']}>
        <span role="toolbar" aria-label={t('reacted')}>
          <span id={`${id}e`} className={s['reactions']}>
            {(
              [
                t('likePeople', { n: item.likes }),
                t('lovePeople', { n: 3 }),
                t('carePeople', { n: 1 }),
              ] as const
            ).map((label) => (
              <div key={label} role="button" aria-label={label} tabIndex={0}>
                <img role="presentation" alt="" src="data:," />
              </div>
            ))}
          </span>
        </span>
        <div role="button" tabIndex={0} className={s['pressable']}>
          <div className={s['hidden']}>All reactions:</div>
          <span aria-hidden="true">
            <span data-count>{item.likes}</span>
          </span>
          <span className={s['hidden']}>{item.likes}</span>
        </div>
        <span className={s['gap']} />
        <Pressable id={`${id}f`}>
          <span dir="auto">
            <span>{t('comments', { n: count })}</span>
          </span>
        </Pressable>
        <Pressable>
          <span dir="auto">
            <span>{t('shares', { n: shares })}</span>
          </span>
        </Pressable>
      </div>
      <div className={s['buttons']}>
        <Pressable label={t('like')}>
          <Sprite>♡</Sprite>
          <span dir="auto">
            <span data-ad-rendering-role="like_button">{t('like')}</span>
          </span>
        </Pressable>
        <Pressable label={t('react')} className={s['tiny']}>
          <Sprite />
        </Pressable>
        <Pressable label={t('leaveComment')}>
          <Sprite>◯</Sprite>
          <span dir="auto">
            <span data-ad-rendering-role="comment_button">{t('comment')}</span>
          </span>
        </Pressable>
        <Pressable label={t('sendToFriends')}>
          <Sprite>↪</Sprite>
          <span dir="auto">
            <span data-ad-rendering-role="share_button">{t('share')}</span>
          </span>
        </Pressable>
      </div>
    </div>
  );
}
