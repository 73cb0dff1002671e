import { useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { answersTo, personOf, useStore } from '../shared/store.ts';
import { authorUrl, commentUrl } from './addresses.ts';
import { CommentForm } from './comment-form.tsx';
import { Pressable, Ripple } from './pressable.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

interface CommentProps {
  readonly post: Item;
  readonly item: Item;
}

/** One comment with the answers to it. */
export function Comment({ post, item }: CommentProps): ReactNode {
  const known = useStore();
  const [answering, setAnswering] = useState(false);
  const person = personOf(known, item.by);
  const above = item.parent === post.id ? undefined : known.items.find(({ id }) => id === item.parent);
  const when = ago(item.at, false);
  const label = above
    ? t('replyBy', { name: person.name, other: personOf(known, above.by).name, when })
    : t('commentBy', { name: person.name, when });
  return (
    <div className={s['thread']}>
      <div role="article" aria-label={label} tabIndex={-1} className={s['comment']}>
        <a href={authorUrl(post, item)} role="link" tabIndex={-1} aria-hidden="true" className={s['face']}>
          <img alt="" src={avatarOf(item.by)} />
          <Ripple />
        </a>
        <div className={s['said']}>
          <div className={s['bubble']}>
            <a href={authorUrl(post, item)} role="link" tabIndex={0} className={s['author']}>
              <span dir="auto">{person.name}</span>
            </a>
            <span dir="auto" lang={item.lang}>
              {item.text.split('\n').map((line, n) => (
                <div key={n} dir="auto" className={s['line']}>
                  {line || <br />}
                </div>
              ))}
            </span>
          </div>
          <Pressable label={t('edit')} className={s['dots']}>
            <i data-visualcompletion="css-img">…</i>
          </Pressable>
          <div className={s['under']}>
            <a href={commentUrl(post, item)} role="link" tabIndex={0}>
              {ago(item.at)}
            </a>
            <span aria-hidden="true"> · </span>
            <Pressable label={t('like')}>{t('like')}</Pressable>
            <Pressable label={t('react')} className={s['tiny']}>
              <i data-visualcompletion="css-img" />
            </Pressable>
            <span aria-hidden="true"> · </span>
            {options.account !== 'none' && (
              <Pressable onPress={() => setAnswering(true)}>{t('reply')}</Pressable>
            )}
            <span aria-hidden="true" />
          </div>
        </div>
      </div>
      <div className={s['answers']}>
        {answersTo(known.items, item.id).map((answer) => (
          <Comment key={answer.id} post={post} item={answer} />
        ))}
        {answering && <CommentForm parent={item.id} answers={person.name} autoFocus />}
      </div>
    </div>
  );
}
