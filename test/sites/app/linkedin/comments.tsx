import { useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import type { SuggestionList } from '../editors/box.ts';
import { QuillBox } from '../editors/quill-box.tsx';
import { TiptapThreeBox } from '../editors/tiptap-three-box.tsx';
import { useAfterSlowness } from '../shared/after.ts';
import { ago } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { commentsOf, me, personOf, submit, useStore } from '../shared/store.ts';
import { activityUrn, actorUrl, commentPath, commentUrn } from './paths.ts';
import { t } from './words.ts';
import s from './linkedin.module.css';

interface BoxProps {
  readonly parent: string;
  /** Whom an answer begins with; null for a comment on the post. */
  readonly mention: string | null;
  readonly urn: string;
}

/** The box, newer (TipTap) or older (Quill). The button comes with the text. */
function CommentBox({ parent, mention, urn }: BoxProps): ReactNode {
  const known = useStore();
  const ready = useAfterSlowness();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const account = me(known);
  if (!account || !ready) return null;
  const send = (): void => {
    if (text.trim() === '') return;
    setText('');
    setRound(round + 1);
    void submit(parent, text);
  };
  const placeholder = options.as === 'person' ? t('addComment') : t('commentAs', { name: account.name });
  const face = <img alt={account.name} src={avatarOf(account.id)} className={s['face']} />;
  if (options.older)
    return (
      <div className="comments-comment-box comments-comment-box--cr">
        {face}
        <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
          <div className="comments-comment-box-comment__text-editor">
            <QuillBox
              key={round}
              label={t('editorContent')}
              placeholder={placeholder}
              onText={setText}
              autoFocus={mention !== null}
            />
          </div>
          {text.trim() !== '' && (
            <button
              type="button"
              className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary"
              onClick={send}
            >
              <span className="artdeco-button__text">{mention === null ? t('comment') : t('reply')}</span>
            </button>
          )}
        </form>
      </div>
    );
  return (
    <div componentkey={`replaceableCommentTools_${urn}`} className={s['commentBox']}>
      {face}
      <form className={s['commentForm']} onSubmit={(event) => event.preventDefault()}>
        <div componentkey={`commentBox_${urn}`} className={s['editor']}>
          <TiptapThreeBox
            key={round}
            label={t('editorComment')}
            placeholder={placeholder}
            autoFocus={mention !== null}
            onText={setText}
            onSend={send}
            list={People}
          />
        </div>
        {text.trim() !== '' && (
          <button type="submit" className={s['primary']} onClick={send} {...viewName('comment-post')}>
            <span>{mention === null ? t('comment') : t('reply')}</span>
          </button>
        )}
      </form>
    </div>
  );
}

/** Names for measuring, which some accounts' pages have (French ones, 2026-09) and others not. */
export const viewName = (name: string): Readonly<Record<string, string>> =>
  options.lang === 'fr' ? { 'data-view-name': name } : {};

const People = ({ suggestions, active, choose }: SuggestionList): ReactNode => (
  <div role="listbox" className={s['people']}>
    {suggestions.map((suggestion, n) => (
      <div
        key={suggestion.text}
        role="option"
        aria-selected={n === active}
        className={n === active ? s['chosen'] : undefined}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(suggestion);
        }}
      >
        {suggestion.title}
      </div>
    ))}
  </div>
);

/** The comments of a post with the box above them. */
export function Comments({ post }: { readonly post: Item }): ReactNode {
  const known = useStore();
  const [answered, setAnswered] = useState<string | null>(null);
  const tops = commentsOf(known.items, post.id).filter(({ parent }) => parent === post.id);
  const below = (id: string): readonly Item[] =>
    known.items.filter(({ parent }) => parent === id).flatMap((item) => [item, ...below(item.id)]);
  return (
    <>
      <CommentBox parent={post.id} mention={null} urn={activityUrn(post)} />
      {tops.map((top) => (
        <div key={top.id}>
          {[top, ...below(top.id)].map((item) => (
            <Comment key={item.id} item={item} nested={item !== top} onReply={() => setAnswered(top.id)} />
          ))}
          {answered === top.id && (
            <div className={s['nested']}>
              <CommentBox parent={top.id} mention={personOf(known, top.by).name} urn={commentUrn(top)} />
            </div>
          )}
        </div>
      ))}
    </>
  );
}

interface CommentProps {
  readonly item: Item;
  readonly nested: boolean;
  onReply(): void;
}

function Comment({ item, nested, onReply }: CommentProps): ReactNode {
  const known = useStore();
  const person = personOf(known, item.by);
  const reply = options.account !== 'none' && (
    <button
      type="button"
      aria-label={t('replyTo', { name: person.name })}
      onClick={onReply}
      {...viewName('comment-reply')}
    >
      <span>{t('reply')}</span>
    </button>
  );
  if (options.older)
    return (
      <article
        className={`comments-comment-entity${nested ? ' comments-comment-entity--reply' : ''}`}
        data-id={commentUrn(item)}
      >
        <div className="comments-comment-meta__container">
          <a href={actorUrl(item.by)} className="comments-comment-meta__image-link">
            <img alt={person.name} src={avatarOf(item.by)} className={s['face']} />
          </a>
          <a href={actorUrl(item.by)} className="comments-comment-meta__description-container">
            <h3 className="comments-comment-meta__description">
              <span className="comments-comment-meta__description-title">{person.name}</span>
            </h3>
            <div className="comments-comment-meta__description-subtitle">{person.about}</div>
          </a>
          <div className="comments-comment-meta__info">
            <time className="comments-comment-meta__data">{ago(item.at)}</time>
          </div>
        </div>
        <section className="comments-comment-entity__content">
          <span className="comments-comment-item__main-content">
            <div className="update-components-text">
              <span dir="auto">{item.text}</span>
            </div>
          </span>
        </section>
        <div className="comments-comment-social-bar--cr">{reply}</div>
      </article>
    );
  return (
    <div componentkey={`replaceableComment_${commentUrn(item)}`} className={nested ? s['nested'] : undefined}>
      <div className={s['comment']}>
        <a
          href={actorUrl(item.by)}
          tabIndex={0}
          aria-label={t('view', { name: person.name })}
          {...viewName('comment-actor-picture')}
        >
          <figure>
            <img alt="" src={avatarOf(item.by)} className={s['face']} />
          </figure>
        </a>
        <div className={s['bubble']}>
          <a href={actorUrl(item.by)} tabIndex={0}>
            <p className={s['name']}>{person.name}</p>
          </a>
          <p className={s['dim']}>{person.about}</p>
          <a href={commentPath(item)} tabIndex={0}>
            <p className={s['dim']}>{ago(item.at)}</p>
          </a>
          <p componentkey={`comment-commentary_${item.id}`} {...viewName('comment-commentary')}>
            <span data-testid="expandable-text-box" tabIndex={-1} className={s['words']}>
              {item.text}
            </span>
          </p>
          <div className={s['under']}>
            <button type="button" aria-label={t('reaction')}>
              <span>{t('like')}</span>
            </button>
            {reply}
          </div>
        </div>
      </div>
    </div>
  );
}
