import type { ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { ago, fullDate } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { pieces } from '../shared/pieces.ts';
import { avatarOf, pictureOf } from '../shared/pictures.ts';
import { answersTo, personOf, useStore } from '../shared/store.ts';
import { acctOf, statusPath } from './paths.ts';
import { t } from './words.ts';

interface StatusProps {
  readonly item: Item;
  onReply(item: Item): void;
}

const Avatar = ({ id }: { readonly id: string }): ReactNode => (
  <div className="account__avatar">
    <img src={avatarOf(id)} alt="" />
  </div>
);

function Name({ id }: { readonly id: string }): ReactNode {
  const known = useStore();
  return (
    <span className="display-name">
      <bdi>
        <strong className="display-name__html">{personOf(known, id).name}</strong>
      </bdi>{' '}
      <span className="display-name__account">@{acctOf(id)}</span>
    </span>
  );
}

/** The words; an answer to somebody else begins with whom it answers, as the server writes it. */
function Content({ item, className }: { readonly item: Item; readonly className: string }): ReactNode {
  const known = useStore();
  const above = known.items.find(({ id }) => id === item.parent);
  const mention = above && above.by !== item.by && !item.text.startsWith('@') ? above.by : null;
  return (
    <div className={className} tabIndex={0}>
      <div className="status__content__text status__content__text--visible translate" lang={item.lang}>
        {item.text.split('\n\n').map((paragraph, n) => (
          <p key={n}>
            {n === 0 && mention && (
              <>
                <span className="h-card">
                  <a href={`/@${acctOf(mention)}`} className="u-url mention">
                    @<span>{personOf(known, mention).handle}</span>
                  </a>
                </span>{' '}
              </>
            )}
            {pieces(paragraph).map((piece, m) => (
              <Part key={m} {...piece} />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

function Part({ kind, text }: ReturnType<typeof pieces>[number]): ReactNode {
  if (kind === 'text' || kind === 'emoji')
    return text.split('\n').flatMap((line, n) => (n === 0 ? [line] : [<br key={n} />, line]));
  if (kind === 'mention')
    return (
      <span className="h-card">
        <a href={`/${text}`} className="u-url mention">
          @<span>{text.slice(1)}</span>
        </a>
      </span>
    );
  if (kind === 'tag')
    return (
      <a href={`/tags/${text.slice(1)}`} className="mention hashtag" rel="tag">
        #<span>{text.slice(1)}</span>
      </a>
    );
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(text) ?? [];
  return (
    <a
      href={text}
      title={text}
      target="_blank"
      rel="nofollow noopener"
      className="status-link unhandled-link"
    >
      <span className="invisible">{scheme}</span>
      <span className={rest.length > 30 ? 'ellipsis' : ''}>{rest.slice(0, 30)}</span>
      <span className="invisible">{rest.slice(30)}</span>
    </a>
  );
}

const Picture = ({ item }: { readonly item: Item }): ReactNode =>
  item.picture && (
    <div className="media-gallery">
      <div className="media-gallery__item standalone media-gallery__item--tall media-gallery__item--wide">
        <canvas className="media-gallery__preview media-gallery__preview--hidden" width="32" height="32" />
        <a
          className="media-gallery__item-thumbnail"
          href={pictureOf(item.picture)}
          target="_blank"
          rel="noopener"
        >
          <img src={pictureOf(item.picture)} alt="" />
        </a>
      </div>
    </div>
  );

/** A status of a list. */
export function Status({ item, onReply }: StatusProps): ReactNode {
  const known = useStore();
  const person = personOf(known, item.by);
  const isReply = item.parent !== null;
  const place = isReply ? ' status-reply status--in-thread status--first-in-thread' : '';
  return (
    <div tabIndex={-1}>
      <div
        className={`status__wrapper status__wrapper-public${isReply ? ' status__wrapper-reply' : ''} focusable`}
        tabIndex={0}
        aria-label={`${person.name}, ${item.text}, ${fullDate(item.at)}, ${person.handle}`}
      >
        <div className={`status status-public${place}`} data-id={item.id}>
          {isReply && <div className="status__line status__line--full" />}
          <div className="status__info">
            <a href={statusPath(item)} className="status__relative-time">
              <span className="status__visibility-icon">
                <i className="fa fa-globe" title={t('public')} />
              </span>
              <time dateTime={item.at} title={fullDate(item.at)}>
                {ago(item.at)}
              </time>
            </a>
            <a href={`/@${acctOf(item.by)}`} title={acctOf(item.by)} className="status__display-name">
              <div className="status__avatar">
                <Avatar id={item.by} />
              </div>
              <Name id={item.by} />
            </a>
          </div>
          <Content item={item} className="status__content status__content--with-action" />
          <Picture item={item} />
          <ActionBar item={item} onReply={onReply} />
        </div>
      </div>
    </div>
  );
}

/** The status that the page is about. */
export function DetailedStatus({ item, onReply }: StatusProps): ReactNode {
  const known = useStore();
  const person = personOf(known, item.by);
  return (
    <div tabIndex={-1}>
      <div
        className="focusable detailed-status__wrapper detailed-status__wrapper-public"
        tabIndex={0}
        aria-label={`${person.name}, ${item.text}, ${fullDate(item.at)}`}
      >
        <div className="detailed-status" {...(options.older ? {} : { 'data-id': item.id })}>
          <a href={`/@${acctOf(item.by)}`} className="detailed-status__display-name">
            <div className="detailed-status__display-avatar">
              <Avatar id={item.by} />
            </div>
            <Name id={item.by} />
          </a>
          <Content item={item} className="status__content" />
          <Picture item={item} />
          <div className="detailed-status__meta">
            <a className="detailed-status__datetime" href={statusPath(item)}>
              <span>{fullDate(item.at)}</span>
            </a>{' '}
            · <i className="fa fa-globe" title={t('public')} /> ·{' '}
            <a href={`${statusPath(item)}/reblogs`} className="detailed-status__link">
              <i className="fa fa-retweet" />
              <span className="detailed-status__reblogs">
                <span className="animated-number">
                  <span>{Math.floor(item.likes / 4)}</span>
                </span>
              </span>
            </a>{' '}
            ·{' '}
            <a href={`${statusPath(item)}/favourites`} className="detailed-status__link">
              <i className="fa fa-star" />
              <span className="detailed-status__favorites">
                <span className="animated-number">
                  <span>{item.likes}</span>
                </span>
              </span>
            </a>
          </div>
        </div>
        <ActionBar item={item} onReply={onReply} detailed />
      </div>
    </div>
  );
}

const SIGNS = { reply: '↩', boost: '⇄', favourite: '☆', bookmark: '⚑', more: '…' } as const;

function ActionBar({
  item,
  onReply,
  detailed = false,
}: StatusProps & { readonly detailed?: boolean }): ReactNode {
  const known = useStore();
  const count = answersTo(known.items, item.id).length;
  const block = detailed ? 'detailed-status' : 'status';
  return (
    <div className={`${block}__action-bar`}>
      {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((name) => {
        const label = name === 'reply' && item.parent !== null ? t('replyAll') : t(name);
        return (
          <div key={name} className={`${block}__action-bar__button-wrapper`}>
            <button
              type="button"
              className={`${block}__action-bar__button icon-button`}
              aria-label={label}
              title={label}
              disabled={options.account === 'none' && name !== 'more'}
              onClick={name === 'reply' ? () => onReply(item) : undefined}
            >
              {options.older ? (
                <i className={`fa fa-${name}`} aria-hidden="true" />
              ) : (
                <span aria-hidden="true">{SIGNS[name]}</span>
              )}
              {name === 'reply' && count > 0 && (
                <span className="icon-button__counter">
                  <span className="animated-number">
                    <span>{count}</span>
                  </span>
                </span>
              )}
            </button>
          </div>
        );
      })}
    </div>
  );
}
