import type { ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, fullDate } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { pieces } from '../shared/pieces.ts';
import { avatarOf } from '../shared/pictures.ts';
import { commentPath, profilePath, userOf } from './paths.ts';
import { t } from './words.ts';
import s from './instagram.module.css';

interface CommentProps {
  readonly item: Item;
  onReply(item: Item): void;
}

export const Words = ({ text }: { readonly text: string }): ReactNode =>
  pieces(text).map((piece, n) =>
    piece.kind === 'mention' || piece.kind === 'tag' ? (
      <a
        key={n}
        role="link"
        tabIndex={0}
        className={s['link']}
        href={piece.kind === 'mention' ? `/${piece.text.slice(1)}/` : `/explore/tags/${piece.text.slice(1)}/`}
      >
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );

/** One comment: a `li` with a heading before 2024, nested `div`s since. */
export function Comment({ item, onReply }: CommentProps): ReactNode {
  const user = userOf(item.by);
  const face = (
    <a href={profilePath(item.by)} role="link" tabIndex={0} className={s['face']}>
      <img alt={t('picture', { name: user })} src={avatarOf(item.by)} />
    </a>
  );
  const name = (
    <a href={profilePath(item.by)} role="link" tabIndex={0} className={s['name']}>
      <span dir="auto">{user}</span>
    </a>
  );
  const time = (
    <a href={commentPath(item)} role="link" tabIndex={0}>
      <time dateTime={item.at} title={fullDate(item.at)}>
        {ago(item.at)}
      </time>
    </a>
  );
  const nested = item.parent !== item.root ? s['nested'] : undefined;
  if (options.older)
    return (
      <ul className={nested}>
        <li className={s['comment']}>
          {face}
          <div>
            <h3>{name}</h3>
            <div>
              <span dir="auto">
                <Words text={item.text} />
              </span>
            </div>
            <div className={s['under']}>
              {time}
              <button type="button" onClick={() => onReply(item)}>
                {t('reply')}
              </button>
            </div>
          </div>
        </li>
      </ul>
    );
  return (
    <div className={nested}>
      <div className={s['comment']}>
        {face}
        <div>
          <div>
            {name} {time}
          </div>
          <span dir="auto" className={s['words']}>
            <Words text={item.text} />
          </span>
          <div className={s['under']}>
            <div role="button" tabIndex={0} onClick={() => onReply(item)}>
              <span dir="auto">{t('reply')}</span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
