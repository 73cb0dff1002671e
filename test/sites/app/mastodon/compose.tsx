import { useRef, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { AreaBox } from '../editors/area-box.tsx';
import type { SuggestionList } from '../editors/box.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, personOf, submit, useStore } from '../shared/store.ts';
import { acctOf } from './paths.ts';
import { t } from './words.ts';

const LIMIT = 500;
const ATTRIBUTES = { dir: 'auto', 'aria-autocomplete': 'list', id: 'compose-textarea', lang: options.lang };

interface ComposeProps {
  readonly parent: Item | null;
  readonly text: string;
  onText(text: string): void;
  onCancel(): void;
  onSent(made: Item): void;
}

/** The one form of the page, at its side: for a new post, or for an answer. */
export function Compose({ parent, text, onText, onCancel, onSent }: ComposeProps): ReactNode {
  const known = useStore();
  const ready = useAfterSlowness();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly string[]>([]);
  const account = me(known);
  if (!account || !ready) return null;
  // An address counts 23, a mention without its server.
  const counted = text.replace(/https?:\/\/\S+/g, '-'.repeat(23)).replace(/(@[\w-]+)@[\w.-]+/g, '$1');
  const left = LIMIT - [...new Intl.Segmenter().segment(counted)].length;
  const canSend = (text.trim() !== '' || files.length > 0) && left >= 0;
  const send = (): void => {
    if (!canSend) return;
    setFiles([]);
    void submit(parent?.id ?? null, text).then(onSent);
  };
  const publish = (
    <button type="submit" className="button button--compact" disabled={!canSend}>
      {options.older ? t('olderPublish') : parent ? t('reply') : t('publish')}
    </button>
  );
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {parent && (
        <div className="reply-indicator">
          <div className="reply-indicator__header">
            {options.older && (
              <button
                type="button"
                className="reply-indicator__cancel icon-button"
                title={t('cancel')}
                onClick={onCancel}
              >
                ×
              </button>
            )}
            <a
              href={`/@${acctOf(parent.by)}`}
              className="detailed-status__display-name reply-indicator__display-name"
            >
              <img src={avatarOf(parent.by)} alt="" />
              <strong className="display-name__html">{personOf(known, parent.by).name}</strong>
            </a>
          </div>
          <div className="reply-indicator__content translate">{parent.text}</div>
        </div>
      )}
      <div className="navigation-bar">
        <a href={`/@${account.handle}`} className="navigation-bar__avatar">
          <img src={avatarOf(account.id)} alt="" />
        </a>
        <strong className="navigation-bar__profile-account">@{account.handle}</strong>
        {parent && !options.older && (
          <button
            type="button"
            className="icon-button"
            title={t('cancel')}
            aria-label={t('cancel')}
            onClick={onCancel}
          >
            ×
          </button>
        )}
      </div>
      <div className="compose-form__highlightable">
        <div className="spoiler-input" hidden>
          <input id="cw-spoiler-input" type="text" placeholder={t('warning')} tabIndex={-1} />
        </div>
        <div className="compose-form__autosuggest-wrapper autosuggest-textarea">
          <AreaBox
            key={parent?.id ?? 'new'}
            value={text}
            label={t('mind')}
            placeholder={t('mind')}
            className="autosuggest-textarea__textarea"
            sends="ctrl-enter"
            autoFocus={parent !== null}
            attributes={ATTRIBUTES}
            onText={onText}
            onSend={send}
            onFiles={(chosen) => setFiles(chosen.map((file) => URL.createObjectURL(file)))}
            list={Suggestions}
          />
        </div>
        <div className="compose-form__uploads">
          {files.map((file) => (
            <div key={file} className="compose-form__upload">
              <img src={file} alt="" className="compose-form__upload__thumbnail" />
            </div>
          ))}
        </div>
      </div>
      <div className="compose-form__footer">
        <div className="compose-form__actions">
          <div className="compose-form__buttons">
            <button
              type="button"
              className="icon-button"
              title={t('addMedia')}
              onClick={() => input.current?.click()}
            >
              ▣
            </button>
            <label>
              <span hidden>{t('addMedia')}</span>
              <input
                ref={input}
                type="file"
                name="file-upload-input"
                multiple
                accept="image/*,video/*,audio/*"
                hidden
                onChange={(event) =>
                  setFiles([...(event.target.files ?? [])].map((file) => URL.createObjectURL(file)))
                }
              />
            </label>
          </div>
          <div className="character-counter__wrapper">
            <span className={left < 0 ? 'character-counter character-counter--over' : 'character-counter'}>
              {left}
            </span>
          </div>
          {options.older ? (
            <div className="compose-form__publish">
              <div className="compose-form__publish-button-wrapper">{publish}</div>
            </div>
          ) : (
            <div className="compose-form__submit">{publish}</div>
          )}
        </div>
      </div>
    </form>
  );
}

const Suggestions = ({ suggestions, active, choose }: SuggestionList): ReactNode => (
  <div className="autosuggest-textarea__suggestions autosuggest-textarea__suggestions--visible">
    {suggestions.map((suggestion, n) => (
      <div
        key={suggestion.text}
        role="button"
        tabIndex={0}
        data-index={n}
        className={`autosuggest-textarea__suggestions__item${n === active ? ' selected' : ''}`}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(suggestion);
        }}
      >
        {suggestion.title} {suggestion.text}
      </div>
    ))}
  </div>
);
