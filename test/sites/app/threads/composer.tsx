import { useRef, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import type { SuggestionList } from '../editors/box.ts';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, submit, useStore } from '../shared/store.ts';
import { userOf } from './paths.ts';
import { Post } from './post.tsx';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './threads.module.css';

interface ComposerProps {
  readonly parent: Item | null;
  readonly autoFocus?: boolean;
  /** The inline one has a button that leads to the dialog. */
  onExpand?(): void;
  onSent(made: Item): void;
}

/** The box with its buttons, in the page and in the dialog alike. */
export function Composer({ parent, autoFocus = false, onExpand, onSent }: ComposerProps): ReactNode {
  const known = useStore();
  const ready = useAfterSlowness();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const account = me(known);
  if (!account || !ready) return null;
  const canSend = (text.trim() !== '' || files.length > 0) && text.length <= 500;
  const send = (): void => {
    if (!canSend) return;
    setText('');
    setFiles([]);
    setRound(round + 1);
    void submit(parent?.id ?? null, text).then(onSent);
  };
  const placeholder = parent ? t('replyTo', { name: userOf(parent.by) }) : t('whatsNew');
  return (
    <div className={s['composer']}>
      <div className={s['face']}>
        <img alt={t('picture', { name: account.handle })} src={avatarOf(account.id)} />
      </div>
      <div className={s['body']}>
        <span className={s['name']} dir="auto">
          {account.handle}
        </span>
        <div className={s['editor']}>
          <LexicalBox
            key={round}
            label={parent ? t('emptyReply') : t('emptyField')}
            placeholder={placeholder}
            sends="ctrl-enter"
            className={s['editable'] ?? ''}
            autoFocus={autoFocus}
            {...(options.older ? {} : { attributes: { 'data-1p-ignore': 'true' } })}
            placeholderNode={
              <div aria-hidden="true" className={s['placeholder']}>
                {placeholder}
              </div>
            }
            onText={setText}
            onSend={send}
            onFiles={(chosen) => setFiles(chosen.map((file) => URL.createObjectURL(file)))}
            list={People}
          />
        </div>
        {files.map((file) => (
          <img key={file} alt="" src={file} className={s['preview']} />
        ))}
        <div className={s['tools']}>
          <div role="button" tabIndex={0} onClick={() => input.current?.click()}>
            <Sign name="attach" label={t('attach')} />
          </div>
          <input
            ref={input}
            type="file"
            multiple
            accept="image/avif,image/jpeg,image/png,image/webp,video/mp4,video/quicktime,video/webm"
            className={s['hidden']}
            onChange={(event) =>
              setFiles([...(event.target.files ?? [])].map((file) => URL.createObjectURL(file)))
            }
          />
          {onExpand && (
            <div role="button" tabIndex={0} onClick={onExpand}>
              <Sign name="expand" label={t('expand')} />
            </div>
          )}
          <div
            role="button"
            tabIndex={canSend ? 0 : -1}
            aria-disabled={!canSend || undefined}
            className={s['send']}
            onClick={send}
          >
            <div>{t('post')}</div>
          </div>
        </div>
      </div>
    </div>
  );
}

interface DialogProps {
  readonly parent: Item | null;
  onClose(): void;
  onSent(made: Item): void;
}

export const Dialog = ({ parent, onClose, onSent }: DialogProps): ReactNode => (
  <div className={s['mask']}>
    <div
      role="dialog"
      aria-modal="true"
      aria-label={parent ? t('reply') : t('create')}
      className={s['dialog']}
      onKeyDown={(event) => {
        trapFocus(event);
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={s['dialogHead']}>
        <div role="button" tabIndex={0} onClick={onClose}>
          {t('cancel')}
        </div>
        <h1 dir="auto">{parent ? t('reply') : t('create')}</h1>
      </div>
      {parent && <Post item={parent} quiet />}
      <Composer parent={parent} autoFocus onSent={onSent} />
    </div>
  </div>
);

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
        {suggestion.text.slice(1)}
      </div>
    ))}
  </div>
);
