import { useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, fullDate } from '../shared/labels.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { commentsOf, personOf, useStore } from '../shared/store.ts';
import { Comment, Words } from './comment.tsx';
import { CommentForm } from './comment-form.tsx';
import { postPath, profilePath, userOf } from './paths.ts';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './instagram.module.css';

interface PostProps {
  readonly item: Item;
  /** On its own page, with all comments beside the picture. */
  readonly whole?: boolean;
}

export function Post({ item, whole = false }: PostProps): ReactNode {
  const known = useStore();
  const [answered, setAnswered] = useState<Item | null>(null);
  const comments = commentsOf(known.items, item.root);
  const user = userOf(item.by);
  return (
    <article role="presentation" tabIndex={-1} className={whole ? s['whole'] : s['post']}>
      <div role="presentation" className={s['picture']}>
        <img alt="" src={pictureOf(item.picture ?? 'river')} />
      </div>
      <button aria-label={t('next')} tabIndex={-1} className={s['arrow']} type="button">
        ›
      </button>
      <div role="presentation" tabIndex={-1} className={s['side']}>
        <div className={s['head']}>
          <Face id={item.by} />
          <Face id={item.by} hidden />
          <span dir="auto" className={s['name']}>
            <a href={profilePath(item.by)} role="link" tabIndex={0}>
              <div>{user}</div>
            </a>
            <a href={profilePath(item.by)} role="link" tabIndex={0} className={s['hidden']}>
              <span>{personOf(known, item.by).name}</span>
            </a>
          </span>
          <span dir="auto" />
          <div role="button" tabIndex={0} className={s['quiet']}>
            <Sign label={t('more')} path="M5 12h.1M12 12h.1M19 12h.1" />
          </div>
        </div>
        {whole && <Comments comments={comments} onReply={setAnswered} />}
        <Actions />
        <div className={s['liked']}>
          <a href={`${postPath(item)}liked_by/`} role="link" tabIndex={0} className={s['faces']}>
            <span dir="auto">
              {['mariana', 'tom'].map((id) => (
                <div key={id} role="button" tabIndex={0}>
                  <Face id={id} />
                  <div role="none" data-visualcompletion="ignore" />
                </div>
              ))}
            </span>
          </a>
          <span dir="auto">
            {t('likedBy')}{' '}
            <a href={profilePath('mariana')} role="link" tabIndex={0}>
              <span dir="auto">{userOf('mariana')}</span>
            </a>{' '}
            <a href={`${postPath(item)}liked_by/`} role="link" tabIndex={0}>
              <span data-count>{t('likes', { n: item.likes })}</span>
            </a>
          </span>
        </div>
        <div role="button" tabIndex={0} className={s['caption']}>
          <div role="button" tabIndex={0} className={s['hidden']}>
            <Face id={item.by} />
          </div>
          <h2 tabIndex={-1} className={s['name']}>
            <a href={profilePath(item.by)} role="link" tabIndex={0}>
              {user}
            </a>
          </h2>{' '}
          <h1 dir="auto" className={s['words']}>
            <Words text={item.text} />
          </h1>
          <span dir="ltr" className={s['hidden']}>
            <time dateTime={item.at} title={fullDate(item.at)}>
              {ago(item.at)}
            </time>
          </span>
        </div>
        {!whole && comments.length > 0 && (
          <a href={postPath(item)} role="link" tabIndex={0} className={s['all']}>
            {t('viewAll', { n: comments.length })}
          </a>
        )}
        <div dir="auto" className={s['time']}>
          <a href={postPath(item)} role="link" tabIndex={0}>
            <span dir="auto">
              <time dateTime={item.at} title={fullDate(item.at)}>
                {ago(item.at, false)}
              </time>
            </span>
          </a>
        </div>
        <CommentForm
          key={answered?.id ?? 'post'}
          parent={answered?.id ?? item.id}
          mention={answered ? userOf(answered.by) : null}
          onSent={() => setAnswered(null)}
        />
      </div>
    </article>
  );
}

const Face = ({ id, hidden = false }: { readonly id: string; readonly hidden?: boolean }): ReactNode => (
  <span role="link" tabIndex={-1} className={hidden ? s['hidden'] : s['face']}>
    <img alt={t('picture', { name: userOf(id) })} src={avatarOf(id)} />
  </span>
);

function Comments({
  comments,
  onReply,
}: {
  readonly comments: readonly Item[];
  onReply(item: Item): void;
}): ReactNode {
  // Answers stand under what they answer.
  const tops = comments.filter(({ parent, root }) => parent === root);
  const below = (id: string): readonly Item[] =>
    comments.filter(({ parent }) => parent === id).flatMap((item) => [item, ...below(item.id)]);
  return (
    <div className={s['comments']}>
      {tops
        .flatMap((item) => [item, ...below(item.id)])
        .map((item) => (
          <Comment key={item.id} item={item} onReply={onReply} />
        ))}
    </div>
  );
}

const Actions = (): ReactNode => (
  <div className={s['actions']}>
    <div data-visualcompletion="ignore-dynamic">
      <div role="button" tabIndex={0}>
        <Sign
          label={t('like')}
          path="M12 20s-7-4.500-7-10a4 4 0 017-2.500A4 4 0 0119 10c0 5.500-7 10-7 10z"
        />
      </div>
    </div>
    <div role="button" tabIndex={0}>
      <Sign label={t('comment')} path="M20 12a8 8 0 10-4 7l4 1-1-4a8 8 0 001-4z" />
    </div>
    <button type="button">
      <Sign label={t('share')} path="M4 5l16 0-8 15-3-9z" />
      <span className={s['hidden']}>
        <Sign label={t('share')} path="M4 5h16" />
      </span>
    </button>
    <span className={s['gap']} />
    <div role="button" aria-disabled="false" tabIndex={0}>
      <div role="button" tabIndex={0}>
        <Sign label={t('save')} path="M6 4h12v16l-6-5-6 5z" />
      </div>
    </div>
  </div>
);
